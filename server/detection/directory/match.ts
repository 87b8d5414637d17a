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
const MAX_WORDS = 8;

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

/** Joins words from `index` on and looks each result up. */
function walk(directory: CompiledDirectory, words: readonly Word[], index: number, found: DirectoryMatch[]): void {
  const first = words[index];
  if (first === undefined) return;
  for (const reading of first.readings) {
    let joined = "";
    const blanks: number[] = [];
    for (let i = index; i < Math.min(words.length, index + MAX_WORDS); i++) {
      const word = words[i];
      if (word === undefined || (i > index && word.gap === "far")) break;
      if (i > index && word.gap === "blank") blanks.push(joined.length);
      joined +=
        i === index ? reading : (word.readings[word.readings.length > 1 && reading !== first.text ? 1 : 0] ?? "");
      if (joined.length > directory.longest + 10) break;
      lookUp(directory, joined, blanks, { start: first.start, end: word.end }, found);
    }
  }
}

function lookUp(
  directory: CompiledDirectory,
  joined: string,
  blanks: readonly number[],
  place: { start: number; end: number },
  found: DirectoryMatch[],
): void {
  for (let length = joined.length; length >= Math.max(2, joined.length - 10); length--) {
    const rest = joined.slice(length);
    if (rest !== "" && (length < 5 || !ENDING.test(rest))) continue;
    for (const form of directory.forms.get(joined.slice(0, length)) ?? []) {
      // A blank inside the match must stand where the name has one: "Hal cyon days" is not Halcyon.
      if (blanks.every((blank) => blank < length && form.key.boundaries.includes(blank)))
        found.push({ form, ...place });
    }
  }
}

/** Inside "#teamlanternfish" nothing parts the words. */
function embedded(directory: CompiledDirectory, word: Word, found: DirectoryMatch[]): void {
  for (const form of directory.embeddable) {
    for (const reading of word.readings) {
      if (reading.length > form.key.joined.length && reading.includes(form.key.joined)) {
        found.push({ form, start: word.start, end: word.end });
      }
    }
  }
}
