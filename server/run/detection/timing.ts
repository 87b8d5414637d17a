import v8 from "node:v8";
import vm from "node:vm";

export interface Quantiles {
  p50: number;
  p99: number;
}

/** Milliseconds a piece of work takes for each of many things, by quantile. */
export function timeEach<T>(things: readonly T[], work: (thing: T) => unknown): Quantiles {
  const taken = things.map((thing) => {
    const begun = performance.now();
    work(thing);
    return performance.now() - begun;
  });
  return { p50: quantile(taken, 0.5), p99: quantile(taken, 0.99) };
}

/** Milliseconds one piece of work takes. */
export function timeOnce(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

/** The median of several rounds: on a shared machine a mean is the neighbours' doing. */
export function medianOf(rounds: number, round: () => number): number {
  return quantile(
    Array.from({ length: rounds }, () => round()),
    0.5,
  );
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Megabytes that stay in use for what the work gives. */
export function heldBy(work: () => unknown): number {
  const before = settledHeap();
  const held = work();
  const after = settledHeap();
  if (held === undefined) throw new Error("nothing is held, so nothing is measured");
  return (after - before) / 2 ** 20;
}

function settledHeap(): number {
  v8.setFlagsFromString("--expose-gc");
  vm.runInNewContext("gc")();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
