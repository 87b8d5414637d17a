import { colourOf, dashOf, fillOf, Patterns } from "./chart-paint.tsx";
import type { ChartSeries } from "./chart-rows.ts";

type ChartLegendProps = { series: readonly ChartSeries[]; prefix: string; mark: "block" | "line" };

export function ChartLegend({ series, prefix, mark }: ChartLegendProps) {
  if (series.length < 2) return null;
  return (
    <ul className="mt-3 flex flex-wrap gap-x-4 gap-y-1 text-muted-foreground text-xs">
      {series.map(({ key, label }, place) => (
        <li key={key} className="flex items-center gap-1.5">
          <svg aria-hidden="true" width="20" height="12" viewBox="0 0 20 12">
            <Patterns prefix={`${prefix}-legend`} count={mark === "block" && place > 0 ? series.length : 1} />
            {mark === "block" ? (
              <rect width="20" height="12" rx="2" fill={fillOf(place, `${prefix}-legend`)} />
            ) : (
              <line
                x1="0"
                x2="20"
                y1="6"
                y2="6"
                stroke={colourOf(place)}
                strokeWidth="2"
                strokeDasharray={dashOf(place)}
              />
            )}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
