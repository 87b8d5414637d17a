import { BLANK, FAR, gapBetween, NONE } from "./gaps.ts";
import { hashOn, NO_HASH } from "./hash.ts";
import {
  ALONE,
  foldedUnit,
  isLetterPair,
  learn,
  MARK,
  PAIR,
  PLAIN,
  RARE,
  SEVERAL,
  skeletonOf,
  UNITS,
  UNKNOWN,
} from "./letters.ts";

/**
 * Flags of a word: part of a hashtag, handle or address; the "s" after an apostrophe; a letter that is a word by itself;
 * what follows where a capital follows a small letter.
 */
export const IN_TAG = 1;
export const GENITIVE = 2;
export const BY_ITSELF = 4;
export const HUMP = 8;

const SPACE = 32;

/**
 * The words of a text in typed arrays: nothing is made for a word, so that a text costs a few nanoseconds a letter.
 * A capital after a small letter begins a word. The next reading overwrites the last.
 */
export class WordReader {
  /** Where each word stands in the text, end excluded. */
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  /** Hash of its letters as disguise leaves them, one that is said twice counting once; and without the last one and two. */
  hashes = new Int32Array(1024);
  hashesButOne = new Int32Array(1024);
  hashesButTwo = new Int32Array(1024);
  /** What parts it from the word before. */
  gaps = new Uint8Array(1024);
  flags = new Uint8Array(1024);
  words = 0;

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop with its state in locals is several times as quick
  read(text: string): void {
    this.reserve(text.length);
    this.words = 0;
    const { starts, ends, hashes, hashesButOne, hashesButTwo } = this;
    const length = text.length;
    let words = 0;
    let at = 0;
    let flag = 0; // of the word that begins where the last one ended
    while (at < length) {
      const first = UNITS[text.charCodeAt(at)] ?? 0;
      if (first === 0) {
        at++;
        flag = 0;
        continue;
      }
      const start = at;
      let last = 0;
      let hash = NO_HASH;
      let butOne = NO_HASH;
      let butTwo = NO_HASH;
      let next = 0; // flag of a word that begins where this one ends
      for (; at < length; at++) {
        let value = UNITS[text.charCodeAt(at)] ?? 0;
        if (value === 0) break;
        if (value > PLAIN) {
          if (value < RARE) {
            // A capital: within a word, it begins another one after a small letter.
            if (at > start && isSmall(text.charCodeAt(at - 1))) {
              next = HUMP;
              break;
            }
            value &= PLAIN;
          } else {
            if (value === RARE + UNKNOWN) {
              learn(text.charCodeAt(at--));
              continue;
            }
            if (value === RARE + MARK) continue;
            if (value === RARE + ALONE && at > start) break;
            const letters = rareLetters(text, at, value);
            if (letters === "") break;
            butTwo = butOne;
            butOne = hash;
            for (let index = 0; index < letters.length; index++) {
              const skeleton = skeletonOf(letters.charCodeAt(index));
              if (skeleton !== last) hash = hashOn(hash, skeleton);
              last = skeleton;
            }
            if (value === RARE + PAIR) at++;
            if (value !== RARE + ALONE) continue;
            flag |= BY_ITSELF;
            at++;
            break;
          }
        }
        butTwo = butOne;
        butOne = hash;
        if (value !== last) hash = Math.imul(hash ^ value, 0x01000193);
        last = value;
      }
      if (at === start || hash === NO_HASH) {
        at = Math.max(at, start + 1); // a picture, or marks without a letter
        flag = 0;
        continue;
      }
      starts[words] = start;
      ends[words] = at;
      hashes[words] = hash;
      hashesButOne[words] = butOne;
      hashesButTwo[words] = butTwo;
      this.part(text, words++, flag);
      flag = next;
    }
    this.words = words;
  }

  /** Says what parts a word from the one before, and its flags. */
  private part(text: string, word: number, flag: number): void {
    const start = this.starts[word] ?? 0;
    const end = word === 0 ? -1 : (this.ends[word - 1] ?? 0);
    if (end + 1 === start && text.charCodeAt(end) === SPACE) {
      this.gaps[word] = BLANK;
      this.flags[word] = flag;
      return;
    }
    const before = word === 0 ? 0 : end - (this.starts[word - 1] ?? 0);
    this.gaps[word] = word === 0 ? FAR : end === start ? NONE : gapBetween(text, end, start, before);
    this.flags[word] = flag === HUMP ? HUMP | ((this.flags[word - 1] ?? 0) & IN_TAG) : flag | flagsAt(text, start);
  }

  private reserve(units: number): void {
    if (this.starts.length > units) return;
    const size = units * 2;
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.hashes = new Int32Array(size);
    this.hashesButOne = new Int32Array(size);
    this.hashesButTwo = new Int32Array(size);
    this.gaps = new Uint8Array(size);
    this.flags = new Uint8Array(size);
  }
}

/** The folded letters of something rare; none for a picture. */
function rareLetters(text: string, at: number, value: number): string {
  if (value === RARE + SEVERAL) return foldedUnit(text.charCodeAt(at));
  if (value === RARE + ALONE) return text.charAt(at);
  return isLetterPair(text.codePointAt(at) ?? 0) ? text.slice(at, at + 2) : "";
}

function isSmall(unit: number): boolean {
  const value = UNITS[unit] ?? 0;
  return value > 0 && value <= PLAIN;
}

function flagsAt(text: string, at: number): number {
  if (at === 0) return 0;
  switch (text.charCodeAt(at - 1)) {
    case 35: // #
    case 46: // .
    case 47: // /
    case 64: // @
      return IN_TAG;
    case 39: // '
      return isLoneS(text, at) ? GENITIVE : 0;
    default:
      return 0;
  }
}

function isLoneS(text: string, at: number): boolean {
  if ((text.charCodeAt(at) | 32) !== 115) return false;
  if (at + 1 >= text.length) return true;
  const next = text.charCodeAt(at + 1);
  return (UNITS[next] === RARE + UNKNOWN ? learn(next) : UNITS[next]) === 0;
}
