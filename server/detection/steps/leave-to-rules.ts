import type { Candidate } from "../detector.ts";
import { SpanIndex } from "./span-index.ts";

/** Of a passage that a rule tells of, the scorer has nothing to add; nor of a text about one's own rights. */
export function leaveToRules<T extends Candidate>(found: readonly T[]): T[] {
  const told = new SpanIndex<T>();
  for (const candidate of found) if (isOfRule(candidate)) told.add(candidate);
  const isSpeechProtected = found.some(({ category }) => category === "protected_speech");
  return found.filter(
    (candidate) => !isOfScorer(candidate) || (!isSpeechProtected && !told.some(candidate, () => true)),
  );
}

function isOfScorer({ entity, why }: Candidate): boolean {
  return entity === null && why.some(({ kind }) => kind === "model");
}

function isOfRule(candidate: Candidate): boolean {
  return candidate.entity === null && !isOfScorer(candidate) && candidate.category !== "missing_disclosure";
}
