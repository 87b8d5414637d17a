import { sentencesOf } from "../names/tokens.ts";
import { CONCEPT_SHAPES, CONCEPT_WORDS } from "./concepts.ts";

/** A word of the passage, folded. */
export interface Word {
  folded: string;
}

interface Entry {
  concept: number;
  first: string;
  /** What must follow the first word. */
  rest: readonly string[];
  /** Whether the last word may go on. */
  isOpen: boolean;
}

const SHAPES = Object.values(CONCEPT_SHAPES);
const NAMES = [...Object.keys(CONCEPT_WORDS), ...Object.keys(CONCEPT_SHAPES)];
const CONCEPTS = NAMES.length;
const FIRST_SHAPE = CONCEPTS - SHAPES.length;
const OPENING = 2;

const { whole, open } = indexed();

/** By first word: as it stands, and by its first letters where it may go on. */
function indexed(): { whole: Map<string, Entry[]>; open: Map<string, Entry[]> } {
  const byWord = { whole: new Map<string, Entry[]>(), open: new Map<string, Entry[]>() };
  for (const [concept, list] of Object.values(CONCEPT_WORDS).entries()) {
    for (const written of list.split(", ")) {
      const isOpen = !written.endsWith("$");
      const [first, ...rest] = sentencesOf(written.replace("$", "")).flat();
      if (first === undefined) throw new Error(`a concept without a word: ${written}`);
      const goesOn = isOpen && rest.length === 0;
      const map = goesOn ? byWord.open : byWord.whole;
      const key = goesOn ? first.folded.slice(0, OPENING) : first.folded;
      const entry = { concept, first: first.folded, rest: rest.map(({ folded }) => folded), isOpen };
      map.set(key, [...(map.get(key) ?? []), entry]);
    }
  }
  return byWord;
}

/** The concepts of a passage, by number, rising. `text` is the passage as written, `words` its words. */
export function conceptsIn(text: string, words: readonly Word[]): number[] {
  const found = new Set<number>();
  for (const [at, { folded }] of words.entries()) {
    for (const entry of whole.get(folded) ?? []) if (goesOn(entry, words, at)) found.add(entry.concept);
    for (const { concept, first } of open.get(folded.slice(0, OPENING)) ?? []) {
      if (folded.startsWith(first)) found.add(concept);
    }
  }
  for (const [nth, shape] of SHAPES.entries()) if (shape.test(text)) found.add(FIRST_SHAPE + nth);
  return [...found].sort((a, b) => a - b);
}

function goesOn({ rest, isOpen }: Entry, words: readonly Word[], at: number): boolean {
  return rest.every((word, nth) => {
    const here = words[at + 1 + nth]?.folded ?? "";
    return isOpen && nth === rest.length - 1 ? here.startsWith(word) : here === word;
  });
}
