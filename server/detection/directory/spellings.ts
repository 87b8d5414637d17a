import type { DirectoryTerm } from "../contract.ts";
import { plainView } from "../normalise/canonical.ts";
import { isOrdinaryWord } from "../words/lexicon.ts";
import { COMMA, NONE } from "./gaps.ts";
import { legalFormAt } from "./legal-forms.ts";
import { foldedUnit, MARK, RARE, UNITS } from "./letters.ts";
import { HUMP, WordReader } from "./words.ts";

/** `short` ones (a surname, the one telling word of a client) need something around them; `given` names need a lot. */
export const STRENGTHS = ["full", "short", "given"] as const;
export type Strength = (typeof STRENGTHS)[number];

/** One way to write an entry: its folded letters joined, and after how many of them a blank may stand. */
export interface Spelling {
  joined: string;
  boundaries: readonly number[];
  strength: Strength;
  /** A comma may stand between its words. */
  hasComma: boolean;
}

interface Word {
  letters: string;
  gap: number;
  /** After how many letters a capital follows a small one. */
  humps: number[];
}

const reader = new WordReader();
const ASCII = /^[\x20-\x7e]*$/;
const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|herrn?|frau|mme|monsieur|madame|senora?|sra?)$/;
const ARTICLE = /^(?:the|la|le|les|los|las|der|die|das)$/;
const PROJECT = /^(?:project|projekt|projet|proyecto|operation|codename|programme|program|initiative)$/;
const PARTICLE = /^(?:de|da|do|dos|del|della|di|van|von|vom|zu|zur|der|den|ter|ten|la|le|el|al|bin|ibn|ben|af)$/;
// Words that say what kind of business it is: what remains of a client's name is what people call it by.
const SECTOR =
  /^(?:the|la|le|los|las|les|der|die|das|de|du|of|and|und|et|foods?|rail|railways?|bank|banque|banco|shipping|insurance|breweries|brewery|city|town|county|council|port|aerolinea|airlines?|airways|verrerie|energy|energie|energi|family|familie|famille|partners?|capital|systems?|solutions?|services?|technologies|health|hospital|university|industries|pharma|motors|media|logistics|retail|stores|group)$/u;
const AND = /^(?:and|und|et|y)$/;
const UMLAUT = /[äöüøåÄÖÜØÅ]/;
const WRITTEN_OUT = new Map([..."äaeöoeüueøoeåaa".matchAll(/(.)(..)/gu)].map((pair) => [pair[1] ?? "", pair[2] ?? ""]));
const AMPERSAND = /[&+]/;

/** All ways to write an entry; several may be the same letters. */
export function spellingsOf(term: DirectoryTerm): Spelling[] {
  const found: Spelling[] = [];
  for (const name of [term.name, ...term.aliases]) {
    for (const spelled of variantsOf(name)) addName(wordsIn(spelled), term, found);
  }
  addShort(wordsIn(term.name), term, found);
  return found.filter(({ joined }) => joined.length >= 2);
}

/** "&" said as a word, umlauts written out. */
function variantsOf(name: string): string[] {
  const names = [name];
  const bracket = name.indexOf("(");
  if (bracket > 0) names.push(name.replace(/\s*\([^)]{0,80}\)\s*/gu, " ").trim());
  if (AMPERSAND.test(name))
    for (const word of ["and", "und", "et", "y"]) names.push(name.replace(/\s*[&+]\s*/gu, ` ${word} `));
  if (UMLAUT.test(name))
    names.push(name.toLowerCase().replace(/[äöüøå]/g, (letter) => WRITTEN_OUT.get(letter) ?? letter));
  return names;
}

function wordsIn(name: string): Word[] {
  const isAscii = ASCII.test(name);
  const text = isAscii ? name.toLowerCase() : plainView(name).text;
  // Humps are in the name as it is written.
  reader.read(isAscii ? name : text);
  const words: Word[] = [];
  for (let word = 0; word < reader.words; word++) {
    const written = text.slice(reader.starts[word] ?? 0, reader.ends[word] ?? 0);
    const letters = isAscii ? written : folded(written);
    const before = words.at(-1);
    if (before !== undefined && ((reader.flags[word] ?? 0) & HUMP) !== 0) {
      before.humps.push(before.letters.length);
      before.letters += letters;
    } else words.push({ letters, gap: reader.gaps[word] ?? NONE, humps: [] });
  }
  return words;
}

function folded(written: string): string {
  let letters = "";
  for (let at = 0; at < written.length; at++) {
    const unit = written.charCodeAt(at);
    if (UNITS[unit] !== RARE + MARK) letters += foldedUnit(unit);
  }
  return letters;
}

function addName(words: readonly Word[], term: DirectoryTerm, found: Spelling[]): void {
  found.push(spell(words, "full"));
  if (term.kind === "client") {
    const bare = withoutLegalForm(words);
    if (bare.length < words.length) found.push(spell(bare, "full"));
    if (bare.length > 2 && ARTICLE.test(bare[0]?.letters ?? "")) found.push(spell(bare.slice(1), "full"));
    if (bare.slice(1, -1).some(({ letters }) => AND.test(letters)))
      found.push(
        spell(
          bare.filter(({ letters }) => !AND.test(letters)),
          "full",
        ),
      );
  } else if (term.kind === "person") {
    const named = words.filter(({ letters }, at) => at >= words.length - 2 || !TITLE.test(letters));
    if (named.length < words.length) found.push(spell(named, "full"));
    const comma = words.findIndex(({ gap }) => gap === COMMA);
    if (comma > 0) found.push(spell([...words.slice(comma), ...words.slice(0, comma)], "full"));
    const [first, last] = [named[0], named.at(-1)];
    if (named.length > 2 && first && last && named[1]?.gap !== NONE && last.gap !== NONE && first.letters.length > 1)
      found.push(spell([first, last], "full"));
  }
}

/** What an entry is called for short: the surname, the given name, the one telling word. */
function addShort(words: readonly Word[], term: DirectoryTerm, found: Spelling[]): void {
  if (term.kind === "person") addPersonShort(words, found);
  if (term.kind === "client") {
    const bare = withoutLegalForm(words);
    const telling = bare.length > 1 && bare.length <= 4 ? bare.filter(({ letters }) => !SECTOR.test(letters)) : [];
    const [only] = telling;
    if (telling.length === 1 && only && only.letters.length >= 5 && !isOrdinaryWord(only.letters))
      found.push(spell([only], "short"));
  }
  if (
    (term.kind === "codename" || term.kind === "product") &&
    words.length > 1 &&
    PROJECT.test(words[0]?.letters ?? "")
  )
    found.push(spell(words.slice(1), "short"));
}

function addPersonShort(all: readonly Word[], found: Spelling[]): void {
  const comma = all.findIndex(({ gap }) => gap === COMMA);
  const words = (comma > 0 ? [...all.slice(comma), ...all.slice(0, comma)] : all).filter(
    ({ letters }, at) => at >= all.length - 2 || !TITLE.test(letters),
  );
  if (words.length < 2 || words.length > 6) return;
  let surname = words.length - 1;
  while (surname > 1 && words[surname]?.gap === NONE) surname--; // "Achterberg-Lindqvist" is one name
  const last = spell(words.slice(surname), "short");
  if (last.joined.length >= 3) found.push(last);
  let particle = surname;
  while (particle > 1 && PARTICLE.test(words[particle - 1]?.letters ?? "")) particle--;
  if (particle < surname) found.push(spell(words.slice(particle), "short"));
  let given = 1;
  while (given < surname && words[given]?.gap === NONE) given++;
  const first = spell(words.slice(0, given), "given");
  if (first.joined.length >= 3) found.push(first);
}

/** Drops "GmbH", "Ltd", "S.A." and the like from the end; something of three letters has to remain. */
function withoutLegalForm(words: readonly Word[]): readonly Word[] {
  let bare = words;
  for (let round = 0; round < 3; round++) {
    const length = legalFormAt(bare.map(({ letters }) => letters));
    const rest = bare.slice(0, bare.length - length);
    if (length === 0 || rest.reduce((sum, { letters }) => sum + letters.length, 0) < 3) break;
    bare = rest;
  }
  return bare;
}

function spell(words: readonly Word[], strength: Strength): Spelling {
  let joined = "";
  let hasComma = false;
  const boundaries: number[] = [];
  for (const { letters, gap, humps } of words) {
    if (joined !== "") boundaries.push(joined.length);
    for (const hump of humps) boundaries.push(joined.length + hump);
    if (gap === COMMA) hasComma = true;
    joined += letters;
  }
  return { joined, boundaries, strength, hasComma };
}
