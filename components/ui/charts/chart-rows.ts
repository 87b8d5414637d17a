/** One line of the table behind a chart: where it stands on the axis, and a value per series. Null is "not known", not 0. */
export type ChartRow = {
  label: string;
  values: Readonly<Record<string, number | null>>;
  /** Per series the address of the list behind the number. */
  links?: Readonly<Record<string, string>>;
};

export type ChartSeries = { key: string; label: string };

export type ChartUnit = "count" | "percent" | "minutes" | "hours";

export type ChartProps = {
  /** What the chart answers, as people ask it; its heading. */
  question: string;
  /** What is measured: "Median time to a decision, by week". */
  title: string;
  /** The header of the first column: "Week". */
  categoryLabel: string;
  rows: readonly ChartRow[];
  /** At most five. */
  series: readonly ChartSeries[];
  unit?: ChartUnit;
};

const numberText = (value: number, locale: string) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);

export function valueText(value: number | null | undefined, unit: ChartUnit, locale: string): string {
  if (value === null || value === undefined) return "–";
  if (unit === "percent") return `${numberText(value, locale)} %`;
  if (unit === "hours") return `${numberText(value, locale)} h`;
  if (unit === "count") return numberText(value, locale);
  return clockText(Math.round(value));
}

function clockText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** The short form for an axis. */
export function tickText(value: number, unit: ChartUnit, locale: string): string {
  if (unit === "percent") return `${value} %`;
  if (unit === "minutes") return value >= 60 ? `${numberText(value / 60, locale)} h` : `${value} min`;
  return unit === "hours" ? `${value} h` : numberText(value, locale);
}

/** What recharts reads: one flat object a row. */
export function flatRows(rows: readonly ChartRow[]) {
  return rows.map(({ label, values }) => ({ label, ...values }));
}
