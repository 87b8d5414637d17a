import { type ChartRow, type ChartUnit, tickText } from "./chart-rows.ts";

const TICK = { fontSize: 13, fill: "var(--muted-foreground)" } as const;

export const GRID = { stroke: "var(--border)", strokeWidth: 1 } as const;

export const CATEGORY_AXIS = {
  dataKey: "label",
  tick: TICK,
  tickLine: false,
  axisLine: GRID,
  tickMargin: 8,
  minTickGap: 12,
  interval: "equidistantPreserveStart",
} as const;

/** Fills its box; the height is fixed so that nothing jumps when the chart arrives. */
export const PLOT_BOX = {
  responsive: true,
  accessibilityLayer: false,
  style: { width: "100%", height: 240 },
} as const;

/** An axis from nought to a round number over `greatest`. */
export function valueAxis(greatest: number, unit: ChartUnit, locale: string) {
  const step = roundStep(greatest / MOST_STEPS, unit);
  const count = Math.max(1, Math.ceil(greatest / step));
  return {
    tick: TICK,
    tickLine: false,
    axisLine: false,
    width: "auto",
    ticks: Array.from({ length: count + 1 }, (_, place) => place * step),
    domain: [0, count * step],
    tickFormatter: (value: number) => tickText(value, unit, locale),
  } as const;
}

export function greatestValue(rows: readonly ChartRow[]): number {
  return Math.max(0, ...rows.flatMap(({ values }) => Object.values(values).map((value) => value ?? 0)));
}

export function greatestSum(rows: readonly ChartRow[]): number {
  return Math.max(
    0,
    ...rows.map(({ values }) => Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0)),
  );
}

const MOST_STEPS = 4;
const MINUTE_STEPS = [5, 10, 15, 30, 60, 120, 180, 240, 360, 480, 720, 1440] as const;

/** The round step that is at least `least`: 1, 2, 5 and their tens; for minutes what a clock would say. */
function roundStep(least: number, unit: ChartUnit): number {
  if (unit === "minutes" && least <= 1440) return MINUTE_STEPS.find((step) => step >= least) ?? 1440;
  const ten = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return ([1, 2, 5, 10].find((step) => step * ten >= least) ?? 10) * ten;
}
