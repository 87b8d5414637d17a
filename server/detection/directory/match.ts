import { isOrdinaryWord } from "../words/lexicon.ts";
import { BEGINNING, WHOLE } from "./bits.ts";
import { compare, type Disguise, type Stretch } from "./compare.ts";
import type { CompiledDirectory, Form } from "./compile.ts";
import { embedded } from "./embedded.ts";
import { endingsAt } from "./endings.ts";
import { FAR, NONE } from "./gaps.ts";
import { spread } from "./hash.ts";
import { MARK, RARE, UNITS } from "./letters.ts";
import { withoutOverlaps } from "./overlaps.ts";
import { withSignsRead } from "./signs.ts";
import { Walk } from "./walk.ts";
import { BY_ITSELF, GENITIVE, IN_TAG, WordReader } from "./words.ts";

/** Where a form of an entry stands in the text. */
export interface DirectoryMatch {
  form: Form;
  start: number;
  end: number;
  /** Digits or signs stand for letters, or letters are said more often. */
  isDisguised: boolean;
}

/** A text that is being looked through. */
interface Scan {
  directory: CompiledDirectory;
  text: string;
  found: DirectoryMatch[];
}

const MOST_WORDS = 24;
const MOST_LETTERS = 160;
const LONGEST_ENDING = 10;
/** Fewer letters say too little once some are guessed. */
const SHORTEST_DISGUISED = 5;

const words = new WordReader();
const walk = new Walk();

/**
 * The places where an entry of the directory is written, in any of its forms; of two that overlap the better one.
 * One pass of hashes over the text: what isn't in the directory costs some nanoseconds, however many entries there are.
 */
export function matchDirectory(directory: CompiledDirectory, text: string): DirectoryMatch[] {
  if (directory.longest === 0) return [];
  const found: DirectoryMatch[] = [];
  lookThrough({ directory, text, found });
  const read = withSignsRead(text);
  if (read !== null) lookThrough({ directory, text: read, found });
  return withoutOverlaps(found, text.length);
}

function lookThrough(scan: Scan): void {
  const { directory, text } = scan;
  words.read(text);
  for (let word = 0; word < words.words; word++) {
    const flags = words.flags[word] ?? 0;
    if ((flags & GENITIVE) === 0) {
      tryWord(scan, word);
      const gap = word + 1 < words.words ? (words.gaps[word + 1] ?? FAR) : FAR;
      if (gap === NONE || (gap < FAR && mayGoOn(scan, words.hashes[word] ?? 0))) goOn(scan, word);
    }
    if ((flags & IN_TAG) !== 0) {
      const [from, to] = [words.starts[word] ?? 0, words.ends[word] ?? 0];
      embedded(directory, text, from, to, (form, start, end) => {
        if (form.strength === "full") add(scan, form, { first: word, last: word, from: start, to: end }, end);
      });
    }
  }
}

/** One word as it stands, and without what may be an ending. */
function tryWord(scan: Scan, word: number): void {
  const from = words.starts[word] ?? 0;
  const to = words.ends[word] ?? 0;
  tryAt(scan, word, word, to, to, words.hashes[word] ?? 0);
  let bits = endingsAt(scan.text, from, to, to - from);
  if (bits === 0) return;
  if ((bits & 2) !== 0) tryAt(scan, word, word, to - 1, to, words.hashesButOne[word] ?? 0);
  if ((bits & 4) !== 0) tryAt(scan, word, word, to - 2, to, words.hashesButTwo[word] ?? 0);
  bits >>>= 3;
  for (let cut = 3; bits !== 0; cut++, bits >>>= 1) {
    if ((bits & 1) === 0) continue;
    walk.begin();
    walk.over(scan.text, from, to - cut);
    tryAt(scan, word, word, to - cut, to, walk.hash);
  }
}

/** Goes on over the words that follow, as long as a name may begin like this; within a hyphenated word in any case. */
function goOn(scan: Scan, first: number): void {
  const { directory, text } = scan;
  const from = words.starts[first] ?? 0;
  const most = Math.min(MOST_LETTERS, directory.longest * 2 + LONGEST_ENDING);
  walk.begin();
  walk.over(text, from, words.ends[first] ?? 0);
  for (let word = first + 1; word < words.words && word - first < MOST_WORDS; word++) {
    const gap = words.gaps[word] ?? FAR;
    const flags = words.flags[word] ?? 0;
    const isFree = gap === NONE && (flags & BY_ITSELF) === 0;
    if (gap === FAR || (!isFree && !mayGoOn(scan, walk.hash))) return;
    const to = words.ends[word] ?? 0;
    if (to - from > most) return;
    const before = walk.state();
    walk.over(text, words.starts[word] ?? 0, to);
    tryAt(scan, first, word, to, to, walk.hash);
    tryEndings(scan, first, word, walk.letters);
    // "Penhallow's Foods": the genitive belongs to the name only if one goes on after it.
    if ((flags & GENITIVE) !== 0 && !mayGoOn(scan, walk.hash)) walk.backTo(before);
  }
}

function tryEndings(scan: Scan, first: number, word: number, length: number): void {
  const start = words.starts[word] ?? 0;
  const to = words.ends[word] ?? 0;
  const bits = endingsAt(scan.text, start, to, length);
  for (let cut = 1; bits >>> cut !== 0; cut++) {
    if (((bits >>> cut) & 1) === 1 && to - cut > start) tryAt(scan, first, word, to - cut, to, walk.hashWithout(cut));
  }
}

function mayGoOn({ directory }: Scan, hash: number): boolean {
  return (directory.phrases.of(spread(hash)) & BEGINNING) !== 0;
}

function tryAt(scan: Scan, first: number, last: number, to: number, end: number, hash: number): void {
  const { phrases } = scan.directory;
  const mixed = spread(hash);
  if ((phrases.of(mixed) & WHOLE) === 0) return;
  for (let place = phrases.next(mixed); place >= 0; place = phrases.next(mixed, phrases.after(place))) {
    const stretch = { first, last, from: words.starts[first] ?? 0, to };
    for (const form of scan.directory.formsAt(place)) add(scan, form, stretch, end);
  }
}

function add({ text, found }: Scan, form: Form, stretch: Stretch, end: number): void {
  const disguise = compare(form, text, words, stretch);
  if (disguise === null) return;
  const isDisguised = disguise.digits + disguise.repeated > 0;
  if (isDisguised && !isMeant(form, disguise, text.slice(stretch.from, stretch.to))) return;
  found.push({ form, start: stretch.from, end: withMarks(text, end), isDisguised });
}

/** "cannon" is a word and not Canon said twice; "10" is a number. */
function isMeant(form: Form, { digits, repeated }: Disguise, written: string): boolean {
  if (form.joined.length < SHORTEST_DISGUISED || form.strength === "given") return false;
  if (digits > 0) return digits * 3 <= form.joined.length * 2;
  if (repeated > 1) return true;
  return form.strength === "full" && !isOrdinaryWord(written.toLowerCase());
}

/** Marks that belong to the last letter go with it. */
function withMarks(text: string, end: number): number {
  let at = end;
  while (at < text.length && UNITS[text.charCodeAt(at)] === RARE + MARK) at++;
  return at;
}
