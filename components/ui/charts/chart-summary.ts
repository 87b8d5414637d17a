import { type ChartProps, valueText } from "./chart-rows.ts";

/** What someone who can't see the chart is told first: for each series, how low and how high. */
export function rangeSummary({ rows, series, unit = "count" }: ChartProps): string {
  if (rows.length === 0) return "No numbers yet.";
  const parts = series.map(({ key, label }) => {
    const known = rows.flatMap((row) => (typeof row.values[key] === "number" ? [row.values[key]] : []));
    if (known.length === 0) return `${label}: no numbers yet.`;
    return `${label}: from ${valueText(Math.min(...known), unit)} to ${valueText(Math.max(...known), unit)}.`;
  });
  return `${rows[0]?.label} to ${rows.at(-1)?.label}. ${parts.join(" ")}`;
}
