import { CAPITALISED_WORDS, PARTICLES, ROLES, THANKS, TITLES } from "../lexicon/name-words.ts";
import { isGivenName, isOrdinaryWord } from "../words/lexicon.ts";
import type { Token } from "./tokens.ts";

/** Words in a row which may be a name: tokens from `first` to `last`, both included. */
export interface Run {
  first: number;
  last: number;
}

// Four names and a particle or two; longer runs are headlines.
const MAX_WORDS = 5;

/** Capitalised words in a row, without the ordinary word, title or job they begin with. */
export function runsOf(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBelong(tokens[i])) continue;
    let last = i;
    while (last + 1 < tokens.length) {
      const step = follows(tokens, last);
      if (step === 0) break;
      last += step;
    }
    const run = withoutLead(tokens, { first: i, last });
    if (run !== null && run.last - run.first < MAX_WORDS) runs.push(run);
    i = last;
  }
  return runs;
}

function mayBelong(token: Token | undefined): boolean {
  return token?.isCapital === true;
}

/** How many words further the run goes on: a capitalised one, or a particle and then one. */
function follows(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1];
  if (next === undefined || !isJoined(tokens[at], next)) return 0;
  if (next.isCapital) return next.isAllCapitals === tokens[at]?.isAllCapitals || next.text.length === 1 ? 1 : 0;
  if (!PARTICLES.has(next.folded)) return 0;
  for (let ahead = 2; ahead <= 3; ahead++) {
    const further = tokens[at + ahead];
    if (further === undefined || !isJoined(tokens[at + ahead - 1], further)) return 0;
    if (further.isCapital)
      return next.folded === "of" || next.folded === "y" || next.folded === "e" || next.folded === "i" ? 0 : ahead;
    if (!PARTICLES.has(further.folded)) return 0;
  }
  return 0;
}

function isJoined(before: Token | undefined, next: Token): boolean {
  if (/^ {1,3}$/.test(next.gap)) return true;
  // "J. Oyelaran"; and a name broken at the end of a line, if the first half is a given name.
  if (next.gap === ". " || next.gap === ".") return before?.text.length === 1;
  return next.gap === "\n" && before !== undefined && isGivenName(before.folded);
}

function withoutLead(tokens: readonly Token[], run: Run): Run | null {
  let first = run.first;
  while (first <= run.last) {
    const token = tokens[first];
    if (token === undefined) return null;
    const isLead =
      TITLES.has(token.folded) ||
      ROLES.has(token.folded) ||
      THANKS.has(token.folded) ||
      CAPITALISED_WORDS.has(token.folded) ||
      (token.startsSentence && isOrdinaryWord(token.folded) && !isGivenName(token.folded));
    if (!isLead) break;
    first++;
  }
  return first <= run.last ? { first, last: run.last } : null;
}
