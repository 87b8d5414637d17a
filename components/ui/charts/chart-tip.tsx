import { useLocale } from "next-intl";
import { type ChartSeries, type ChartUnit, valueText } from "./chart-rows.ts";

type TipEntry = { dataKey?: unknown; value?: unknown };

type ChartTipProps = {
  active?: boolean;
  label?: string | number;
  payload?: readonly TipEntry[];
  series: readonly ChartSeries[];
  unit: ChartUnit;
};

/** What stands under the pointer. The table says it too. */
export function ChartTip({ active, label, payload = [], series, unit }: ChartTipProps) {
  const locale = useLocale();
  if (!active || payload.length === 0) return null;
  return (
    <div className="rounded-md border bg-popover px-3 py-2 text-popover-foreground text-xs shadow-popup">
      <p className="font-medium">{label}</p>
      {payload.map(({ dataKey, value }) => (
        <p key={String(dataKey)} className="flex justify-between gap-4 text-muted-foreground tabular-nums">
          <span>{series.find(({ key }) => key === dataKey)?.label}</span>
          <span className="text-foreground">{valueText(typeof value === "number" ? value : null, unit, locale)}</span>
        </p>
      ))}
    </div>
  );
}
