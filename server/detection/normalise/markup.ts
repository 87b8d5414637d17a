import { decodeHTML } from "entities";
import { allMatches } from "../words/matches.ts";
import type { Span } from "./view.ts";

const ENTITY = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,31}\d{0,2});/giu;
// The run ends where the direction is given back, and with the line.
const OVERRIDDEN = /\u202e[^\u202a-\u202e\n]{2,400}/gu;
const LATIN = /\p{Script=Latin}/u;

interface Entity {
  text: string;
  length: number;
}

/** HTML entities by their place, as what they stand for. */
export function entitiesIn(source: string, from: number, to: number): ReadonlyMap<number, Entity> {
  const found = new Map<number, Entity>();
  const piece = source.slice(from, to);
  if (!piece.includes("&")) return found;
  for (const match of allMatches(ENTITY, piece)) {
    const text = decodeHTML(match[0]);
    if (text !== match[0]) found.set(from + match.index, { text, length: match[0].length });
  }
  return found;
}

/** Letters written backwards after a right-to-left override; Arabic and Hebrew need no override. */
export function reversedRuns(source: string): Span[] {
  if (!source.includes("\u202e")) return [];
  return [...allMatches(OVERRIDDEN, source)]
    .filter((match) => LATIN.test(match[0].normalize("NFKC")))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
