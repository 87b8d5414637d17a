import { STOP_WORDS } from "./stop-words.ts";

/** A word of a folded text, as it is compared. Places are UTF-16 units of the folded text, end excluded. */
export interface Word {
  start: number;
  end: number;
  /** Lower case, without apostrophes. */
  letters: string;
  /** What is left of a content word without its endings; null for words that only hold sentences together. */
  stem: string | null;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

export function wordsIn(folded: string): Word[] {
  const words: Word[] = [];
  for (const match of folded.matchAll(WORD)) {
    const letters = match[0].replaceAll(/['’]/g, "");
    words.push({ start: match.index, end: match.index + match[0].length, letters, stem: stemOf(letters) });
  }
  return words;
}

// Longest first. What is cut off must leave four letters.
const ENDING =
  /(?:ations?|ements?|ungen|ments?|ingly|edly|ness|ings?|ions?|ized|ised|izes|ises|ung|ern|ers|ely|ies|est|ing|ely|ed|er|en|em|es|ly|al|s|e|y)$/;
const LONGEST = 7;

/** Crude on purpose: rewriting changes endings, and a stem that is too short costs less than one that is too long. */
function stemOf(letters: string): string | null {
  if (letters.length < 3 || STOP_WORDS.has(letters)) return null;
  const ending = ENDING.exec(letters);
  const bare = ending !== null && ending.index >= 4 ? letters.slice(0, ending.index) : letters;
  return bare.slice(0, LONGEST);
}
