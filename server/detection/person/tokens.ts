import type { Document } from "../document.ts";
import { foldCharacter } from "../normalise/characters.ts";

/** A word of the canonical text as the search for names sees it. */
export interface Token {
  start: number;
  end: number;
  text: string;
  folded: string;
  isCapital: boolean;
  isAllCapitals: boolean;
  startsSentence: boolean;
  /** What stands between the word before and this one. */
  gap: string;
}

// "I", "I'm", "Don't", "C'est" begin with a capital for other reasons.
const CONTRACTED = /^I$|'(?:m|re|ve|ll|d|t)$|^(?:c|j|qu|n|s|t|m)'/iu;

const WORD = /\p{L}[\p{L}\p{M}]*(?:['-]\p{L}[\p{L}\p{M}]*)*/gu;

export function tokensOf(document: Document): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of document.text.matchAll(WORD)) {
    const gap = document.text.slice(last, match.index);
    const text = match[0].replace(/'s$/iu, "");
    last = match.index + text.length;
    tokens.push({
      start: match.index,
      end: last,
      text,
      folded: fold(text),
      isCapital:
        !CONTRACTED.test(text) && (/^(?=\p{Script=Latin})\p{Lu}/u.test(text) || /^(?:d|l|o)'\p{Lu}/u.test(text)),
      isAllCapitals: text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase(),
      startsSentence:
        tokens.length === 0 || /[.!?…:;\n"«»•(\p{Extended_Pictographic}]/u.test(gap.replace(/^\.(?= \p{Lu})/u, ".")),
      gap,
    });
  }
  return tokens;
}

function fold(text: string): string {
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}
