import { hashText, mix } from "./hash.ts";
import { lookUp, type StaticMap } from "./static-map.ts";
import { foldWord, type NameToken } from "./tokens.ts";

/** What the lists say of a word or of words in a row; the values are bits. */
export const LISTED = {
  commonGiven: 1,
  given: 2,
  commonSurname: 4,
  surname: 8,
  company: 16,
  brand: 32,
  city: 64,
  region: 128,
  product: 256,
  /** A listed name of several words begins with it. */
  opens: 512,
} as const;
export const LISTED_BITS = 10;

const OF_SEVERAL = LISTED.company | LISTED.brand | LISTED.city | LISTED.region | LISTED.product;
const LONGEST = 4;

/** Key of words in a row, from the key of those before the last. */
function keyOfRow(before: number, word: number): number {
  return mix(before, word);
}

export function keyOfWords(words: readonly string[]): number {
  return words.map((word) => hashText(word)).reduce(keyOfRow);
}

/** Of each token, what the lists say of it alone; and in `rows` what they say of the longest listed row it belongs to. */
export function listedIn(sentence: readonly NameToken[], lists: StaticMap, alone: Int32Array, rows: Int32Array): void {
  for (const [at, token] of sentence.entries()) {
    alone[at] = token.isWord ? Math.max(0, lookUp(lists, token.word)) : 0;
    if (alone[at] === 0 && token.isWord) alone[at] = ofJoined(token.text, lists);
  }
  for (const at of sentence.keys()) if (((alone[at] ?? 0) & LISTED.opens) !== 0) markRow(sentence, lists, rows, at);
}

const SEAM = /(?<=\p{Ll})(?=\p{Lu})|[-_]/u;

/** "VeronicaMars", "Nwosu-Bright": a given name at its beginning, a surname at its end. */
function ofJoined(text: string, lists: StaticMap): number {
  const parts = text.split(SEAM);
  if (parts.length < 2) return 0;
  const [first, last] = [parts[0] ?? "", parts.at(-1) ?? ""].map((part) => lookUp(lists, hashText(foldWord(part))));
  const given = first === undefined || first < 0 ? 0 : first & (LISTED.given | LISTED.commonGiven);
  return given | (last === undefined || last < 0 ? 0 : last & (LISTED.surname | LISTED.commonSurname));
}

function markRow(sentence: readonly NameToken[], lists: StaticMap, rows: Int32Array, first: number): void {
  let key = sentence[first]?.word ?? 0;
  for (let last = first + 1; last < Math.min(sentence.length, first + LONGEST); last++) {
    key = keyOfRow(key, sentence[last]?.word ?? 0);
    const found = Math.max(0, lookUp(lists, key)) & OF_SEVERAL;
    if (found === 0) continue;
    rows.fill(found * 2, first, last + 1);
    rows[first] = found * 2 + 1;
  }
}
