import type { Finding } from "../contract.ts";

/** By start, then the longer first, then the surer; the last two keys make the order total. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.start - b.start ||
      b.end - a.end ||
      b.confidence - a.confidence ||
      compare(a.category, b.category) ||
      compare(a.detector, b.detector),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
