import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** What is known of a piece of a pattern: all that it can match, where that is little; and of what one must stand in it. */
interface Known {
  all: readonly string[] | null;
  one: readonly string[] | null;
}

const NOTHING: Known = { all: [""], one: null };
const ANYTHING: Known = { all: null, one: null };
/** Three characters are what a text is asked for; see `Trigrams`. */
const SHORTEST = 3;
const MOST_ALL = 64;
const MOST_ONE = 400;

/**
 * Words in small letters of which one stands in whatever the pattern matches; null where that can't be said. Derived from
 * the pattern itself, so that it can't forget one (Cox, Regular Expression Matching with a Trigram Index, 2012).
 */
export function requiredWords(pattern: RegExp): readonly string[] | null {
  const parsed = new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, {
    unicode: pattern.unicode,
  });
  return wordsOf(anyOf(parsed.alternatives));
}

function anyOf(alternatives: readonly AST.Alternative[]): Known {
  const known = alternatives.map(inARow);
  return {
    all: union(
      known.map(({ all }) => all),
      MOST_ALL,
    ),
    one: union(known.map(wordsOf), MOST_ONE),
  };
}

/** Of what one must stand in it: long enough to be asked for. */
function wordsOf({ all, one }: Known): readonly string[] | null {
  if (all !== null && all.length > 0 && all.every((word) => word.length >= SHORTEST)) return all;
  return one;
}

function union(sets: readonly (readonly string[] | null)[], most: number): readonly string[] | null {
  const words = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const word of set) words.add(word);
  }
  return words.size > most ? null : [...words];
}

/** Pieces one after the other: what can be told of the longest stretch. */
function inARow({ elements }: AST.Alternative): Known {
  let stretch: readonly string[] = [""];
  let isWhole = true;
  let best: readonly string[] | null = null;
  const end = (): void => {
    best = better(best, wordsOf({ all: stretch, one: null }));
    stretch = [""];
    isWhole = false;
  };
  for (const element of elements) {
    const known = knownOf(element);
    best = better(best, known.one);
    if (known.all === null) end();
    else if (known.all.length * stretch.length > MOST_ALL) {
      end();
      stretch = known.all;
    } else {
      const next = known.all;
      stretch = stretch.flatMap((before) => next.map((word) => before + word));
    }
  }
  const all = isWhole ? stretch : null;
  return { all, one: better(best, wordsOf({ all: stretch, one: null })) };
}

/** The longer its shortest word the fewer texts have it. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const [shortestOfA, shortestOfB] = [a, b].map((words) => Math.min(...words.map(({ length }) => length)));
  if (shortestOfA !== shortestOfB) return (shortestOfA ?? 0) > (shortestOfB ?? 0) ? a : b;
  return a.length <= b.length ? a : b;
}

function knownOf(element: AST.Element): Known {
  switch (element.type) {
    case "Character":
      return { all: [String.fromCodePoint(element.value).toLowerCase()], one: null };
    case "CharacterClass":
      return { all: lettersOf(element), one: null };
    case "Group":
    case "CapturingGroup":
      return anyOf(element.alternatives);
    case "Assertion":
      return NOTHING;
    case "Quantifier":
      return repeated(element);
    default:
      return ANYTHING;
  }
}

function lettersOf(element: AST.CharacterClass): readonly string[] | null {
  if (element.negate) return null;
  const letters = element.elements.map((one) => (one.type === "Character" ? one.value : null));
  const known = letters.flatMap((letter) => (letter === null ? [] : [String.fromCodePoint(letter).toLowerCase()]));
  return known.length === letters.length ? [...new Set(known)] : null;
}

function repeated({ element, min, max }: AST.Quantifier): Known {
  const known = knownOf(element);
  if (max === 1 && known.all !== null)
    return { all: min === 0 ? [...new Set(["", ...known.all])] : known.all, one: min === 0 ? null : known.one };
  return { all: null, one: min === 0 ? null : wordsOf(known) };
}
