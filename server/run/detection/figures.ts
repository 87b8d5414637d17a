import type { Tally } from "./score.ts";

/** Shares 0…1; null where there was nothing to be right or wrong about. */
export interface Figures {
  exact: Three;
  overlap: Three;
  documentRecall: number | null;
  falseFlags: number | null;
}
interface Three {
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export function figuresOf(tally: Tally): Figures {
  return {
    exact: three(share(tally.exact, tally.found), share(tally.exact, tally.gold)),
    overlap: three(share(tally.foundTouching, tally.found), share(tally.goldTouched, tally.gold)),
    documentRecall: share(tally.hit, tally.having),
    falseFlags: share(tally.flagged, tally.lacking),
  };
}

export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function three(precision: number | null, recall: number | null): Three {
  if (precision === null || recall === null) return { precision, recall, f1: recall === null ? null : 0 };
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
