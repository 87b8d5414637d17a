import fs from "node:fs";
import path from "node:path";
import type { Marked } from "./examples.ts";
import { companyName, germanNoun, givenName, inventedWord, personName, productName, surname } from "./invent.ts";
import type { Pools } from "./lists.ts";
import type { Chance } from "./random.ts";

const QUOTES = ["We are not done", "Time will tell", "Das wird schwer", "On verra bien", "Ya veremos", "Quality first"];
const WORKS = ["Slow Rivers", "The Quiet Office", "Thinking in Lines", "Hidden Costs", "Work Less", "The Long Table"];
const TITLES: Record<string, string[]> = {
  english: ["Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "Mr", "Dr", "Ms"],
  german: ["Dr.", "Prof.", "Herr", "Frau", "Prof. Dr.", "Herrn"],
  french: ["M.", "Mme", "Dr", "Me", "Mlle"],
  spanish: ["Sr.", "Sra.", "Dr.", "Don", "Doña"],
};
const LANGUAGES = ["english", "german", "french", "spanish"] as const;
type Language = (typeof LANGUAGES)[number];

/** How often a language comes up among the posts made. */
const SHARES: readonly Language[] = ["english", "english", "english", "german", "german", "french", "spanish"];

/** Posts of one to four sentences, put together from templates. */
export function madePosts(count: number, chance: Chance, pools: Pools): Marked[] {
  const lines = new Map(LANGUAGES.map((language) => [language, templatesOf(language)]));
  return Array.from({ length: count }, () => {
    const language = chance.of(SHARES);
    const post: Marked = { text: "", spans: [], source: "made", hasProducts: true };
    for (let more = chance.below(4); more >= 0; more--) {
      if (post.text !== "") post.text += chance.of([" ", " ", "\n", "\n\n"]);
      addSentence(post, chance.of(lines.get(language) ?? []), language, chance, pools);
    }
    if (chance.is(0.1)) post.text += chance.of([" 🎉", " 🙏", " #leadership", " #Teamwork #Proud", " 😂"]);
    return post;
  });
}

function templatesOf(language: Language): string[] {
  const file = path.join(import.meta.dirname, "posts", `${language}.txt`);
  return fs
    .readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "");
}

/** Fills `{slots}` and takes one of `[these|those]`. */
function addSentence(post: Marked, template: string, language: Language, chance: Chance, pools: Pools): void {
  const isSmall = chance.is(0.03);
  const write = (text: string): void => {
    post.text += isSmall ? text.toLowerCase() : text;
  };
  let last = 0;
  for (const match of template.matchAll(/\{(\w+)\}|\[([^\]]+)\]/g)) {
    write(template.slice(last, match.index));
    last = match.index + match[0].length;
    const [, slot, choices] = match;
    if (choices !== undefined) {
      fillChoice(post, chance.of(choices.split("|")), write, language, chance, pools);
    } else if (slot !== undefined) fill(post, slot, write, language, chance, pools);
  }
  write(template.slice(last));
}

function fillChoice(
  post: Marked,
  choice: string,
  write: (text: string) => void,
  language: Language,
  chance: Chance,
  pools: Pools,
): void {
  for (const [index, part] of choice.split(/\{(\w+)\}/).entries()) {
    if (index % 2 === 0) write(part);
    else fill(post, part, write, language, chance, pools);
  }
}

function fill(
  post: Marked,
  slot: string,
  write: (text: string) => void,
  language: Language,
  chance: Chance,
  pools: Pools,
): void {
  const make = SLOTS[slot];
  if (make === undefined) throw new Error(`no such slot: ${slot}`);
  const start = post.text.length;
  const { text, label } = make(chance, pools, language);
  write(text);
  if (label === null) return;
  const before = post.spans.at(-1);
  // "Ana" and then "Lee" are one name.
  if (slot === "surname" && before?.label === label && post.text.slice(before.end, start) === " ")
    before.end = post.text.length;
  else post.spans.push({ start, end: post.text.length, label });
}

type Slot = (chance: Chance, pools: Pools, language: Language) => { text: string; label: string | null };

const SLOTS: Record<string, Slot> = {
  person: (chance, pools) => ({ text: personName(chance, pools), label: "PERSON" }),
  given: (chance, pools) => ({ text: givenName(chance, pools), label: "PERSON" }),
  noun: (chance) => ({ text: germanNoun(chance), label: null }),
  surname: (chance, pools) => ({ text: surname(chance, pools), label: "PERSON" }),
  title: (chance, _pools, language) => ({ text: chance.of(TITLES[language] ?? []), label: null }),
  listed: (chance, pools) => ({ text: `${surname(chance, pools)}, ${chance.of(pools.given)}`, label: "PERSON" }),
  joined: (chance, pools) => ({ text: personName(chance, pools).replace(/[^\p{L}]/gu, ""), label: "PERSON" }),
  org: (chance, pools) => ({ text: companyName(chance, pools), label: "ORG" }),
  university: (chance, pools) => ({ text: chance.of(pools.universities), label: "ORG" }),
  event: (chance, pools) => ({
    text: `${chance.of(pools.places)} ${chance.of(["Messe", "Fair", "Expo", "Congress", "Summit"])}`,
    label: "ORG",
  }),
  product: (chance, pools) => ({ text: productName(chance, pools), label: "PRODUCT" }),
  place: (chance, pools) => ({ text: chance.of(pools.places), label: "LOCATION" }),
  quote: (chance) => ({ text: chance.of(QUOTES), label: null }),
  work: (chance) => ({ text: chance.is(0.5) ? chance.of(WORKS) : inventedWord(chance), label: null }),
};
