import type { Candidate } from "../detector.ts";
import type { DirectoryMatch } from "../directory/match.ts";
import type { Document } from "../document.ts";
import { SpanIndex } from "./span-index.ts";

/** Takes away what the text itself excuses: public names, published facts, protected speech. */
export function suppress<T extends Candidate>(document: Document, found: readonly T[]): T[] {
  const passing = new SpanIndex<DirectoryMatch>();
  for (const match of document.matches) {
    if (match.form.term.status === "public" && !match.form.weak) passing.add(match);
  }
  return found.filter((candidate) => {
    if (candidate.entity === null || candidate.tag === "public_client") return true;
    // A name that may be told is not something else to another detector.
    return !passing.some(candidate, (match) => match.start <= candidate.start && candidate.end <= match.end);
  });
}
