import { foldCharacter } from "../normalise/characters.ts";

/**
 * What each UTF-16 unit of canonical text is to a name, as one number, for it is asked at every letter: 0 parts words;
 * up to `PLAIN` it is a letter or digit, and the number is the letter as disguise leaves it (see `skeletonOf`); with
 * `CAPITAL` added a capital one; from `RARE` on something else, `RARE` plus one of the kinds below.
 */
export const PLAIN = 0xffff;
const CAPITAL = 0x10000;
export const RARE = 0x20000;
export const UNKNOWN = 0;
export const MARK = 1;
/** The first half of two units. */
export const PAIR = 2;
/** A letter that is read as several: æ. */
export const SEVERAL = 3;
/** A letter of a script that writes no blanks between words: each is a word. */
export const ALONE = 4;

const units = new Uint32Array(65_536).fill(RARE + UNKNOWN);
const folded = new Map<number, string>();

export const UNITS: Readonly<Uint32Array> = units;

const IS_LETTER = /^[\p{L}\p{N}]$/u;
const IS_MARK = /^\p{M}$/u;
const IS_ALONE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;
/** Digits by the letters that they imitate. l is read as i, since 1 stands for both. */
const IMITATED = new Map<number, number>();
for (const [from = "", to = ""] of ["0o", "1i", "2z", "3e", "4a", "5s", "6g", "7t", "8b", "9g", "li"]) {
  IMITATED.set(from.charCodeAt(0), to.charCodeAt(0));
}

/** Finds out what a unit is; the answer is remembered in `UNITS`. */
export function learn(unit: number): number {
  const known = numberOf(unit, String.fromCharCode(unit));
  units[unit] = known;
  return known;
}

/** A folded letter as disguise leaves it: digits are read as letters. */
export function skeletonOf(letter: number): number {
  return IMITATED.get(letter) ?? letter;
}

/** Lower case without accents; more than one letter for some. */
export function foldedUnit(unit: number): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const letters = foldCharacter(String.fromCharCode(unit));
  folded.set(unit, letters);
  return letters;
}

const pairs = new Map<number, boolean>();

/** Whether two units together are a letter, as in scripts beyond the first 65,536 characters. */
export function isLetterPair(point: number): boolean {
  const known = pairs.get(point);
  if (known !== undefined) return known;
  const is = IS_LETTER.test(String.fromCodePoint(point));
  pairs.set(point, is);
  return is;
}

function numberOf(unit: number, character: string): number {
  if (unit >= 0xd800 && unit < 0xdc00) return RARE + PAIR;
  if (IS_MARK.test(character)) return RARE + MARK;
  if (!IS_LETTER.test(character)) return 0;
  if (IS_ALONE.test(character)) return RARE + ALONE;
  const letters = foldedUnit(unit);
  if (letters.length !== 1) return RARE + SEVERAL;
  const isCapital = character !== character.toLowerCase();
  return skeletonOf(letters.charCodeAt(0)) + (isCapital ? CAPITAL : 0);
}
