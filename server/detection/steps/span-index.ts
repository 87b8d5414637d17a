import type { Span } from "../normalise/view.ts";

// A finding is seldom longer; a wider cell makes more comparisons, a narrower one more entries.
const CELL = 128;

/** Spans by place, so that thousands of findings in a hostile text are not each compared with all others. */
export class SpanIndex<T extends Span> {
  private readonly cells = new Map<number, T[]>();

  add(span: T): void {
    for (const cell of cellsOf(span)) {
      const here = this.cells.get(cell);
      if (here === undefined) this.cells.set(cell, [span]);
      else here.push(span);
    }
  }

  /** Whether a span that touches `span` fulfils the condition. */
  some(span: Span, fulfils: (other: T) => boolean): boolean {
    return cellsOf(span).some((cell) =>
      (this.cells.get(cell) ?? []).some((other) => other.start < span.end && span.start < other.end && fulfils(other)),
    );
  }
}

function cellsOf(span: Span): number[] {
  const cells: number[] = [];
  for (let cell = Math.floor(span.start / CELL); cell <= Math.floor((span.end - 1) / CELL); cell++) cells.push(cell);
  return cells;
}
