import type { UsualWait } from "./contract.ts";

/** Fewer say nothing of what is usual. */
const LEAST = 5;

/** The median of these spans of working minutes, in the round numbers people speak in; null where they are too few. */
export function usualWait(minutes: readonly number[], minutesADay: number): UsualWait | null {
  if (minutes.length < LEAST) return null;
  const sorted = minutes.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  if (median < 55) return { count: Math.max(5, Math.round(median / 5) * 5), unit: "minutes" };
  if (median < 1.5 * minutesADay) return { count: Math.round(median / 60), unit: "hours" };
  return { count: Math.round(median / minutesADay), unit: "days" };
}
