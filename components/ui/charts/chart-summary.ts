import type { Translator } from "#components/messages.ts";
import { type ChartProps, valueText } from "./chart-rows.ts";

/** What someone who can't see the chart is told first: for each series, how low and how high. */
export function rangeSummary(
  t: Translator<"ui.chart">,
  locale: string,
  { rows, series, unit = "count" }: ChartProps,
): string {
  if (rows.length === 0) return t("empty");
  const parts = series.map(({ key, label }) => {
    const known = rows.flatMap((row) => (typeof row.values[key] === "number" ? [row.values[key]] : []));
    if (known.length === 0) return t("none", { label });
    const [low, high] = [valueText(Math.min(...known), unit, locale), valueText(Math.max(...known), unit, locale)];
    return t("range", { label, low, high });
  });
  return `${t("span", { first: rows[0]?.label ?? "", last: rows.at(-1)?.label ?? "" })} ${parts.join(" ")}`;
}
