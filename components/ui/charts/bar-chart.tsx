"use client";
import { useLocale, useTranslations } from "next-intl";
import { ChartFigure } from "./chart-figure.tsx";
import { type ChartProps, valueText } from "./chart-rows.ts";
import { rangeSummary } from "./chart-summary.ts";

/** One number for each of a few named things. Give one series. Plain boxes, so that long names wrap and it prints. */
export function BarChart(props: ChartProps) {
  const t = useTranslations("ui.chart");
  const locale = useLocale();
  const { rows, series, unit = "count" } = props;
  const key = series[0]?.key ?? "";
  const greatest = Math.max(0, ...rows.map(({ values }) => values[key] ?? 0));

  return (
    <ChartFigure {...props} summary={rangeSummary(t, locale, props)}>
      <ul className="flex flex-col gap-3">
        {rows.map(({ label, values }) => (
          <li key={label} className="grid grid-cols-[minmax(0,2fr)_minmax(0,5fr)] items-center gap-3 text-xs">
            <span className="text-end text-muted-foreground">{label}</span>
            <span className="flex items-center gap-2 pe-16">
              <span
                className="h-4 min-w-0.5 rounded-e-sm border-chart-1 border-t-16"
                style={{ width: greatest === 0 ? 0 : `${((values[key] ?? 0) / greatest) * 100}%` }}
              />
              <span className="-me-16 whitespace-nowrap tabular-nums">{valueText(values[key], unit, locale)}</span>
            </span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}
