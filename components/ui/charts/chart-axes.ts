import type { ChartUnit } from "./chart-rows.ts";
import { tickText } from "./chart-rows.ts";

const TICK = { fontSize: 13, fill: "var(--muted-foreground)" } as const;

export const LABEL_STYLE = { fontSize: 13, fill: "var(--foreground)" } as const;

export const GRID = { stroke: "var(--border)", strokeWidth: 1 } as const;

export const CATEGORY_AXIS = { dataKey: "label", tick: TICK, tickLine: false, axisLine: GRID, tickMargin: 8 } as const;

export function valueAxis(unit: ChartUnit) {
  return {
    tick: TICK,
    tickLine: false,
    axisLine: false,
    width: "auto",
    tickFormatter: (value: number) => tickText(value, unit),
    allowDecimals: unit !== "count",
  } as const;
}

/** Fills its box; the height is fixed so that nothing jumps when the chart arrives. */
export const PLOT_BOX = { responsive: true, accessibilityLayer: false, style: { width: "100%", height: 240 } } as const;
