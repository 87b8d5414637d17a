import { BLANK, COMMA } from "./gaps.ts";
import { foldedUnit, MARK, RARE, skeletonOf, UNITS } from "./letters.ts";
import type { Spelling } from "./spellings.ts";
import type { WordReader } from "./words.ts";

/** How a stretch of a text differs from a spelling: digits in place of letters, letters said more often. */
export interface Disguise {
  digits: number;
  repeated: number;
}

/** A stretch of a text: from a place in the word `first` to a place in the word `last`. */
export interface Stretch {
  first: number;
  last: number;
  from: number;
  to: number;
}

const ZERO = 48;
const NINE = 57;

/** Compares a stretch of a text with a spelling; null: it is not what stands there. */
export function compare(spelling: Spelling, text: string, words: WordReader, stretch: Stretch): Disguise | null {
  const compared = { at: 0, last: 0, digits: 0, repeated: 0 };
  for (let word = stretch.first; word <= stretch.last; word++) {
    // A blank must stand where the name has one: "Hal cyon days" is not Halcyon.
    if (word > stretch.first && !mayPart(spelling, words.gaps[word] ?? 0, compared.at)) return null;
    const from = word === stretch.first ? stretch.from : (words.starts[word] ?? 0);
    const to = word === stretch.last ? stretch.to : (words.ends[word] ?? 0);
    if (!isWord(spelling.joined, compared, text, from, to)) return null;
  }
  return compared.at === spelling.joined.length ? compared : null;
}

function mayPart({ boundaries, hasComma }: Spelling, gap: number, at: number): boolean {
  return gap < BLANK || (boundaries.includes(at) && (gap !== COMMA || hasComma));
}

interface Compared extends Disguise {
  /** How many letters of the spelling have been said, and the last of them. */
  at: number;
  last: number;
}

function isWord(joined: string, compared: Compared, text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (UNITS[unit] === RARE + MARK) continue;
    const letters = foldedUnit(unit);
    for (let index = 0; index < letters.length; index++) {
      if (!isNext(joined, compared, letters.charCodeAt(index))) return false;
    }
  }
  return true;
}

/** Whether a letter goes on with the spelling, or says its last letter again. */
function isNext(joined: string, compared: Compared, letter: number): boolean {
  const wanted = compared.at < joined.length ? joined.charCodeAt(compared.at) : 0;
  if (letter === wanted || imitates(letter, wanted)) {
    if (letter !== wanted) compared.digits++;
    compared.last = wanted;
    compared.at++;
    return true;
  }
  compared.repeated++;
  return compared.at > 0 && (letter === compared.last || imitates(letter, compared.last));
}

function imitates(letter: number, wanted: number): boolean {
  if (letter < ZERO || letter > NINE || (wanted >= ZERO && wanted <= NINE)) return false;
  return skeletonOf(letter) === skeletonOf(wanted);
}
