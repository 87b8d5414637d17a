import type { DirectoryTerm, Organisation } from "../contract.ts";
import { numbersIn } from "../words/numbers.ts";
import { hashOn, NO_HASH, spread } from "./hash.ts";
import { wordsOf } from "./keys.ts";
import { legalFormAt } from "./legal-forms.ts";
import { skeletonOf } from "./letters.ts";
import { Collected, Phrases } from "./phrases.ts";
import { type Spelling, STRENGTHS, spellingsOf } from "./spellings.ts";

/** One way to write an entry of the directory. */
export interface Form extends Spelling {
  term: DirectoryTerm;
}

export interface CompiledDirectory {
  phrases: Phrases;
  /** Letters of the longest spelling; 0 where nothing is listed. */
  longest: number;
  /** The forms that are kept at a place of `phrases`: one, or several of the same letters. */
  formsAt: (place: number) => readonly Form[];
  /** Words by which the organisation itself is called, folded. */
  ownNames: ReadonlySet<string>;
  /** Every figure that has been published. */
  publishedFigures: ReadonlySet<string>;
}

// About three milliseconds of work each.
const TERMS_A_SLICE = 1000;
const PHRASES_A_SLICE = 25_000;
// A name that stands in a text stands in others as well; what is kept of it is small.
const MOST_FORMS_KEPT = 50_000;
const compiled = new WeakMap<Organisation, CompiledDirectory>();

/** Prepares the directory of an organisation once; the same object gives the same result. */
export function compileDirectory(organisation: Organisation): CompiledDirectory {
  const known = compiled.get(organisation);
  if (known !== undefined) return known;
  const slices = compileInSlices(organisation);
  for (;;) {
    const slice = slices.next();
    if (slice.done) return slice.value;
  }
}

/** The same in slices of some milliseconds, so that whoever else is served need not wait for a large directory. */
export function* compileInSlices(organisation: Organisation): Generator<void, CompiledDirectory> {
  const terms = organisation.directory;
  const collected = new Collected(terms.length);
  for (const [index, term] of terms.entries()) {
    for (const spelling of spellingsOf(term)) collected.add(spelling, numberOf(index, spelling));
    if (index % TERMS_A_SLICE === TERMS_A_SLICE - 1) yield;
  }
  const phrases = new Phrases(collected);
  const checks = new Uint32Array(phrases.size);
  for (let at = 0; at < collected.count; at++) {
    const number = collected.numbers[at] ?? 0;
    const isSame = (other: number): boolean => isOneClass(terms, number, other);
    phrases.fill(collected.hashes[at] ?? 0, collected.checks[at] ?? 0, number, checks, isSame);
    if (at % PHRASES_A_SLICE === PHRASES_A_SLICE - 1) yield;
  }
  const directory = {
    phrases,
    longest: collected.longest,
    formsAt: formsOf(terms, phrases),
    ownNames: ownNamesOf(organisation.name),
    publishedFigures: figuresIn(terms),
  };
  compiled.set(organisation, directory);
  return directory;
}

function numberOf(index: number, { strength }: Spelling): number {
  return index * STRENGTHS.length + STRENGTHS.indexOf(strength);
}

/** Of a thousand people called Smith one is kept: nothing that is said of the name differs. */
function isOneClass(terms: readonly DirectoryTerm[], a: number, b: number): boolean {
  if (a % STRENGTHS.length !== b % STRENGTHS.length) return false;
  const [one, other] = [a, b].map((number) => terms[Math.floor(number / STRENGTHS.length)]);
  return one?.kind === other?.kind && one?.status === other?.status;
}

/** Spellings are made anew when one is met, rather than kept: a million of them would fill the memory. */
function formsOf(terms: readonly DirectoryTerm[], phrases: Phrases): CompiledDirectory["formsAt"] {
  const kept = new Map<number, readonly Form[]>();
  return (place) => {
    const known = kept.get(place);
    if (known !== undefined) return known;
    const number = phrases.numberAt(place);
    const term = terms[Math.floor(number / STRENGTHS.length)];
    const strength = STRENGTHS[number % STRENGTHS.length];
    const spellings = term === undefined ? [] : spellingsOf(term).filter((one) => one.strength === strength);
    const forms = spellings.flatMap((one) =>
      term !== undefined && phrases.hashAt(place) === hashOf(one.joined) ? [{ ...one, term }] : [],
    );
    if (kept.size >= MOST_FORMS_KEPT) kept.clear();
    kept.set(place, forms);
    return forms;
  };
}

function hashOf(joined: string): number {
  let [hash, last] = [NO_HASH, 0];
  for (let at = 0; at < joined.length; at++) {
    const skeleton = skeletonOf(joined.charCodeAt(at));
    if (skeleton !== last) hash = hashOn(hash, skeleton);
    last = skeleton;
  }
  return spread(hash);
}

function ownNamesOf(name: string): ReadonlySet<string> {
  const words = wordsOf(name);
  const bare = words.slice(0, words.length - legalFormAt(words)).join("");
  const [first] = words;
  return new Set([bare, ...(first !== undefined && first.length >= 4 ? [first] : [])].filter((one) => one !== ""));
}

function figuresIn(terms: readonly DirectoryTerm[]): ReadonlySet<string> {
  const facts = terms.filter((term) => term.kind === "fact" && term.status === "public");
  return new Set(facts.flatMap((term) => [term.name, ...term.aliases].flatMap(numbersIn)));
}
