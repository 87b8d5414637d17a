import { toSource, type View } from "../normalise/view.ts";
import { beginningOf, type CompiledDirectory, type Form } from "./compile.ts";
import { type Word, wordsOfText } from "./words-of-text.ts";

/** Where a form of an entry stands in the text. */
export interface DirectoryMatch {
  form: Form;
  start: number;
  end: number;
}

// What may follow a name within the word: plural, genitive, and the second half of a compound.
const ENDING =
  /^(?:s|es|e?n|ns|x|er|team|project|projekt|projet|proyecto|program(?:me?)?|rollout|crew|launch|launched|live|release|v?\d{1,2})$/u;
const LONGEST_ENDING = 10;
const MAX_WORDS = 8;
// Shorter names stand inside too many other words; longer tags are nobody's.
const SHORTEST_EMBEDDED = 6;
const LONGEST_TAG = 200;

/** The places where an entry of the directory is written, in any of its forms; of two that overlap the better one. */
export function matchDirectory(directory: CompiledDirectory, text: string, folded: View): DirectoryMatch[] {
  if (directory.forms.size === 0) return [];
  const words = wordsOfText(folded.text, text, (span) => toSource(folded, span));
  const found: DirectoryMatch[] = [];
  for (const [index, word] of words.entries()) {
    if (mayBegin(directory, word)) walk(directory, words, index, found);
    if (word.isTag) embedded(directory, word, found);
  }
  return withoutOverlaps(found);
}

/** The longer first; of two equally long the full name before the short one, what may pass before what may not. */
function withoutOverlaps(found: readonly DirectoryMatch[]): DirectoryMatch[] {
  const rank = (match: DirectoryMatch): number =>
    (match.form.weak ? 2 : 0) + (match.form.term.status === "public" ? 0 : 1);
  const best = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start);
  const taken = new Set<number>();
  const kept: DirectoryMatch[] = [];
  for (const match of best) {
    // Both ends suffice: what is taken is at least as long.
    if (taken.has(match.start) || taken.has(match.end - 1)) continue;
    for (let i = match.start; i < match.end; i++) taken.add(i);
    kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function mayBegin(directory: CompiledDirectory, word: Word): boolean {
  if (word.text.length < 3) return true;
  return word.readings.some((reading) => directory.beginnings.has(beginningOf(reading)));
}

/** Joins words from `index` on and looks each result up; a word imitated with digits is read as letters throughout. */
function walk(directory: CompiledDirectory, words: readonly Word[], index: number, found: DirectoryMatch[]): void {
  const first = words[index];
  for (const [way, reading] of (first?.readings ?? []).entries()) {
    if (first !== undefined) extend(directory, words, { index, reading, way, start: first.start }, found);
  }
}

interface Walk {
  index: number;
  reading: string;
  way: number;
  start: number;
}

function extend(directory: CompiledDirectory, words: readonly Word[], from: Walk, found: DirectoryMatch[]): void {
  let joined = from.reading;
  const blanks: number[] = [];
  for (let i = from.index; i < Math.min(words.length, from.index + MAX_WORDS); i++) {
    const word = words[i];
    if (word === undefined) return;
    if (i > from.index) {
      if (word.gap === "far") return;
      if (word.gap === "blank") blanks.push(joined.length);
      joined += word.readings[from.way] ?? word.text;
    }
    if (joined.length > directory.longest + LONGEST_ENDING) return;
    lookUp(directory, joined, blanks, { start: from.start, end: word.end }, found);
  }
}

function lookUp(
  directory: CompiledDirectory,
  joined: string,
  blanks: readonly number[],
  place: { start: number; end: number },
  found: DirectoryMatch[],
): void {
  for (let length = joined.length; length >= Math.max(2, joined.length - LONGEST_ENDING); length--) {
    const rest = joined.slice(length);
    if (rest !== "" && (length < 5 || !ENDING.test(rest))) continue;
    for (const form of directory.forms.get(joined.slice(0, length)) ?? []) {
      // A blank inside the match must stand where the name has one: "Hal cyon days" is not Halcyon.
      if (blanks.every((blank) => blank < length && form.key.boundaries.includes(blank)))
        found.push({ form, ...place });
    }
  }
}

/** Inside "#teamlanternfish" nothing parts the words: each stretch of the tag is looked up, however long the directory is. */
function embedded(directory: CompiledDirectory, word: Word, found: DirectoryMatch[]): void {
  for (const reading of word.readings) {
    for (const stretch of stretchesOf(reading.slice(0, LONGEST_TAG), directory)) {
      // The whole tag is the walk's business.
      if (stretch.length === reading.length) continue;
      for (const form of directory.forms.get(stretch) ?? []) {
        if (!form.weak && !/^\d/.test(stretch)) found.push({ form, start: word.start, end: word.end });
      }
    }
  }
}

/** The stretches of a tag that could be an entry: long enough, not too long, and beginning as one does. */
function* stretchesOf(letters: string, { beginnings, longest }: CompiledDirectory): Generator<string> {
  for (let from = 0; from + SHORTEST_EMBEDDED <= letters.length; from++) {
    if (!beginnings.has(beginningOf(letters.slice(from, from + SHORTEST_EMBEDDED)))) continue;
    const last = Math.min(letters.length, from + longest);
    for (let to = from + SHORTEST_EMBEDDED; to <= last; to++) yield letters.slice(from, to);
  }
}
