import { foldedView, plainView } from "../normalise/canonical.ts";

const WORDS = /[\p{L}\p{N}]+/gu;

/** The words of a name, lower case and without accents. */
export function wordsOf(name: string): string[] {
  return foldedView(plainView(name).text).text.match(WORDS) ?? [];
}
