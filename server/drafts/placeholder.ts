/** What a placeholder stands for. The original is verbatim, with secrets masked already. */
export interface KeyEntry {
  /** "[Client A]": what stands in the neutral text. */
  placeholder: string;
  original: string;
  /** How often it stands there. */
  times: number;
}

/** Anything in one pair of brackets; the longest placeholder is far shorter. */
export const BRACKETED = /\[[^[\]\n]{1,60}\]/g;

/** What the spellings of a placeholder have in common: a rewriter may change case and spaces. */
export const nameOf = (bracketed: string) => bracketed.slice(1, -1).trim().replace(/\s+/g, " ").toLowerCase();

/** Names of everything that stands in brackets in a text. */
export const bracketedIn = (text: string): ReadonlySet<string> => new Set((text.match(BRACKETED) ?? []).map(nameOf));
