import type { DirectoryTerm, Organisation } from "../contract.ts";
import { isOrdinaryWord } from "../words/lexicon.ts";
import { bareName, type Key, keysOf, wordsOf } from "./keys.ts";

/** One way to write an entry. `weak` ones (a surname, one word of a client's name) need something around them. */
export interface Form {
  term: DirectoryTerm;
  key: Key;
  weak: boolean;
}

export interface CompiledDirectory {
  /** By the joined letters of the form. */
  forms: ReadonlyMap<string, readonly Form[]>;
  /** The first letters of all forms, to leave most words of a text at once. */
  beginnings: ReadonlySet<string>;
  longest: number;
  /** Words by which the organisation itself is called, folded. */
  ownNames: ReadonlySet<string>;
}

const BEGINNING = 3;
const compiled = new WeakMap<Organisation, CompiledDirectory>();

/** Prepares the directory of an organisation once; the same object gives the same result. */
export function compileDirectory(organisation: Organisation): CompiledDirectory {
  const known = compiled.get(organisation);
  if (known !== undefined) return known;
  const directory = compile(organisation);
  compiled.set(organisation, directory);
  return directory;
}

/** Where a walk over the text may begin. */
export function beginningOf(letters: string): string {
  return letters.slice(0, BEGINNING);
}

function compile(organisation: Organisation): CompiledDirectory {
  const forms = new Map<string, Form[]>();
  const beginnings = new Set<string>();
  let longest = 0;
  for (const form of organisation.directory.flatMap(formsOf)) {
    const joined = form.key.joined;
    const same = forms.get(joined);
    if (same === undefined) forms.set(joined, [form]);
    else if (same.every((other) => other.term.id !== form.term.id || other.term.status !== form.term.status))
      same.push(form);
    // A form of two letters is its own beginning.
    beginnings.add(beginningOf(joined));
    longest = Math.max(longest, joined.length);
  }
  const ownNames = new Set(keysOf(bareName(organisation.name)).map((key) => key.joined));
  const first = wordsOf(organisation.name)[0];
  if (first !== undefined && first.length >= 4) ownNames.add(first);
  return { forms, beginnings, longest, ownNames };
}

function formsOf(term: DirectoryTerm): Form[] {
  const names = [term.name, ...term.aliases];
  const forms: Form[] = [];
  for (const name of names) {
    const bare = bareName(name);
    for (const key of keysOf(bare)) forms.push({ term, key, weak: false });
    if (name !== bare) for (const key of keysOf(name)) forms.push({ term, key, weak: false });
  }
  for (const short of shortNames(term)) for (const key of keysOf(short)) forms.push({ term, key, weak: true });
  return forms;
}

// Words that say what kind of business it is: what remains of a client's name is what people call it by.
const SECTOR =
  /^(?:the|la|le|los|las|les|der|die|das|de|du|of|and|und|et|foods?|rail|railways?|bank|banque|banco|shipping|insurance|breweries|brewery|city|town|county|council|port|aerolinea|airlines?|airways|verrerie|energy|energie|energi|family|familie|famille|partners?|capital|systems?|solutions?|services?|technologies|health|hospital|university|industries|pharma|motors|media|logistics|retail|stores|group)$/u;

/** What a person or client is called for short: the surname, the one telling word. */
function shortNames(term: DirectoryTerm): string[] {
  const words = wordsOf(bareName(term.name));
  if (words.length < 2 || words.length > 4) return [];
  if (term.kind === "person") {
    const surname = words.at(-1) ?? "";
    return surname.length >= 3 ? [surname] : [];
  }
  if (term.kind !== "client") return [];
  const telling = words.filter((word) => !SECTOR.test(word));
  const only = telling.length === 1 ? telling[0] : undefined;
  return only !== undefined && only.length >= 5 && !isOrdinaryWord(only) ? [only] : [];
}
