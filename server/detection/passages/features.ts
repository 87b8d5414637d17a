import { hashText, mix } from "../names/hash.ts";
import type { NameToken } from "../names/tokens.ts";
import { conceptsIn } from "./concept-index.ts";

const CONCEPT = 1;
const CONCEPTS_TOGETHER = 2;
const WORD = 3;
const WORDS_IN_A_ROW = 4;
const STEM = 6;
const FIGURE = hashText("#");

/** What the scorer reads of a passage: its concepts, each two of them together, its words and each two in a row. */
export function passageFeatures(text: string, tokens: readonly NameToken[]): Uint32Array {
  const features = new Set<number>();
  const concepts = conceptsIn(text, tokens);
  for (const [at, one] of concepts.entries()) {
    features.add(mix(CONCEPT, one));
    for (const other of concepts.slice(at + 1)) features.add(mix(mix(CONCEPTS_TOGETHER, one), other));
  }
  let before = 0;
  for (const token of tokens) {
    if (!token.isWord && !token.isFigure) continue;
    const stem = token.isFigure ? FIGURE : hashText(stemOf(token.folded));
    features.add(mix(WORD, stem));
    if (before !== 0) features.add(mix(mix(WORDS_IN_A_ROW, before), stem));
    before = stem;
  }
  return Uint32Array.from(features);
}

function stemOf(folded: string): string {
  return folded.length > STEM ? folded.slice(0, STEM) : folded.replace(/s$/, "");
}
