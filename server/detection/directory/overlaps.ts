import type { Span } from "../normalise/view.ts";
import type { Form } from "./compile.ts";
import { STRENGTHS } from "./spellings.ts";

interface Found extends Span {
  form: Form;
  isDisguised: boolean;
}

/** The longer first; of two equally long the full name before the short one, what may pass before what may not. */
export function withoutOverlaps<T extends Found>(found: readonly T[], length: number): T[] {
  if (found.length === 0) return [];
  const best = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start);
  const taken = new Uint8Array(length);
  const kept: T[] = [];
  for (const match of best) {
    // Both ends suffice: what is taken is at least as long.
    if (taken[match.start] === 1 || taken[match.end - 1] === 1) continue;
    taken.fill(1, match.start, match.end);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function rank({ form, isDisguised }: Found): number {
  return STRENGTHS.indexOf(form.strength) * 4 + (isDisguised ? 2 : 0) + (form.term.status === "public" ? 0 : 1);
}
