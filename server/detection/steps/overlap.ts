import type { Candidate } from "../detector.ts";
import { SpanIndex } from "./span-index.ts";

/**
 * Of findings of one category that lie over each other the surer stays, of equally sure ones the longer; and
 * something that is a name, number or key to one detector is not also a lesser one to another.
 */
export function withoutOverlaps<T extends Candidate>(found: readonly T[]): T[] {
  const best = [...found].sort(
    (a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: T[] = [];
  const index = new SpanIndex<T>();
  for (const candidate of best) {
    if (candidate.end <= candidate.start) continue;
    if (index.some(candidate, (other) => covers(other, candidate))) continue;
    index.add(candidate);
    kept.push(candidate);
  }
  return kept;
}

function covers(kept: Candidate, candidate: Candidate): boolean {
  if (kept.category === candidate.category && kept.entity === candidate.entity) return true;
  // A hint has nothing to add to the entry itself.
  if (kept.category === candidate.category && candidate.tag === "codename_hint") return true;
  // Two readings of the same characters: the surer wins. A passage may well contain an entity.
  return kept.entity !== null && candidate.entity !== null;
}
