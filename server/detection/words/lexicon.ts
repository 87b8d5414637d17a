import nlp from "compromise/two";
import { z } from "zod";

/** The word list of compromise, read as data: its tagger is too slow for a check at every keystroke. */
const Model = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});

const GIVEN_TAGS = new Set(["FirstName", "MaleName", "FemaleName"]);
const PLACE_TAGS = new Set(["Place", "City", "Region", "Country", "Demonym"]);
const BRAND_TAGS = new Set(["Organization", "SportsTeam", "ProperNoun"]);

interface Lexicon {
  given: ReadonlySet<string>;
  surnames: ReadonlySet<string>;
  places: ReadonlySet<string>;
  brands: ReadonlySet<string>;
  ordinary: ReadonlySet<string>;
  famous: ReadonlySet<string>;
}

const lexicon = readLexicon();

function readLexicon(): Lexicon {
  const { one } = Model.parse(nlp.model());
  const words: Record<keyof Lexicon, Set<string>> = {
    given: new Set(),
    surnames: new Set(),
    places: new Set(),
    brands: new Set(),
    ordinary: new Set(),
    famous: new Set(),
  };
  for (const [word, value] of Object.entries(one.lexicon)) {
    for (const tag of typeof value === "string" ? [value] : value) words[kindOf(tag)].add(word);
  }
  return words;
}

function kindOf(tag: string): keyof Lexicon {
  if (GIVEN_TAGS.has(tag)) return "given";
  if (tag === "LastName") return "surnames";
  if (PLACE_TAGS.has(tag)) return "places";
  if (BRAND_TAGS.has(tag)) return "brands";
  return tag === "Person" ? "famous" : "ordinary";
}

/** A given name, folded. */
export function isGivenName(word: string): boolean {
  return lexicon.given.has(word);
}

/** A town, region, country or what their people are called; may be several words. */
export function isPlace(words: string): boolean {
  return lexicon.places.has(words);
}

/** A company or team everybody knows. */
export function isBrand(words: string): boolean {
  return lexicon.brands.has(words);
}

/** A word of the language that is no name. */
export function isOrdinaryWord(word: string): boolean {
  return lexicon.ordinary.has(word);
}

/** A person of public life. */
export function isFamous(words: string): boolean {
  return lexicon.famous.has(words);
}
