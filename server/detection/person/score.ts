import {
  AFTER_NAME,
  AMBIGUOUS,
  BEFORE_NAME,
  CAPITALISED_WORDS,
  NOT_A_PERSON,
  PARTICLES,
  PLACE_BEFORE,
  ROLES,
  STRONG_AFTER,
  SURNAME_ENDING,
  THANKS,
  TITLES,
} from "../lexicon/name-words.ts";
import { isBrand, isGivenName, isOrdinaryWord, isPlace, isSurname } from "../words/lexicon.ts";
import type { Run } from "./runs.ts";
import type { Token } from "./tokens.ts";

/** Points for and against a run being somebody's name, in log-odds; and the reasons that counted. */
export interface Score {
  points: number;
  reasons: string[];
}

export interface Surroundings {
  /** Text in a language that writes nouns with a capital. */
  isGerman: boolean;
  /** Most words around are capitalised: a headline says nothing. */
  isHeadline: boolean;
}

const START = -1.1;

export function scoreRun(tokens: readonly Token[], run: Run, surroundings: Surroundings): Score {
  const words = tokens.slice(run.first, run.last + 1);
  const score: Score = { points: START, reasons: [] };
  scoreWords(words, score, surroundings);
  scoreBefore(tokens, run, score);
  scoreAfter(tokens, run, score);
  return score;
}

function add(score: Score, points: number, reason?: string): void {
  score.points += points;
  if (reason !== undefined && points > 0) score.reasons.push(reason);
}

function scoreWords(words: readonly Token[], score: Score, surroundings: Surroundings): void {
  const names = words.filter((word) => !PARTICLES.has(word.folded));
  const [first] = names;
  const last = names.at(-1);
  if (first === undefined || last === undefined) return;
  const given = isGivenName(first.folded);
  const isCertain = given && !AMBIGUOUS.has(first.folded);
  if (isCertain) add(score, 2.2, "The first word is a given name.");
  else if (given) add(score, names.length > 1 ? 1.2 : 0.2, "The first word may be a given name.");
  else if (isForeignToNames(first)) add(score, -2.2);
  if (names.length > 1) scoreSurname(names, words.length > names.length, isCertain, score);
  else scoreSingle(first, isCertain, given, score);
  scoreKind(words, score);
  if (surroundings.isHeadline && !(given && names.length > 1)) add(score, -1.5);
  if (surroundings.isGerman && !given) add(score, names.length === 1 ? -2.5 : -1);
}

function scoreSurname(names: readonly Token[], hasParticle: boolean, isCertain: boolean, score: Score): void {
  const last = names.at(-1);
  if (last === undefined) return;
  add(score, 0.9);
  const isKnown = isSurname(last.folded);
  if (isKnown || SURNAME_ENDING.test(last.folded)) add(score, 0.9, "The last word is like a surname.");
  if (isForeignToNames(last) && !isKnown) add(score, isCertain ? -0.8 : -2);
  else if (last.text.includes("-") || hasParticle) add(score, 0.8);
  if (names.slice(1).some(isForeignToNames)) add(score, -0.6);
}

function scoreSingle(word: Token, isCertain: boolean, given: boolean, score: Score): void {
  if (word.isAllCapitals && !given) add(score, -3);
  if (word.startsSentence) add(score, isCertain ? -0.3 : -1.6);
  // "GitBook", "MediaWiki"
  if (/[a-z][A-Z]/.test(word.text)) add(score, -2);
}

function scoreKind(words: readonly Token[], score: Score): void {
  if (words.some((word) => NOT_A_PERSON.has(word.folded))) add(score, -3.5);
  if (words.some((word) => CAPITALISED_WORDS.has(word.folded))) add(score, -3);
  const whole = words.map((word) => word.folded).join(" ");
  if (isPlace(whole) || isBrand(whole)) add(score, -2.5);
}

/** An ordinary word, place or brand, which no name needs to be made of. */
function isForeignToNames(word: Token): boolean {
  if (isGivenName(word.folded)) return false;
  return (
    isOrdinaryWord(word.folded) || isPlace(word.folded) || isBrand(word.folded) || CAPITALISED_WORDS.has(word.folded)
  );
}

function scoreBefore(tokens: readonly Token[], run: Run, score: Score): void {
  const first = tokens[run.first];
  const before = tokens[run.first - 1];
  if (first === undefined || before === undefined || /[.!?\n]/.test(first.gap.replace(/^\. ?$/, ""))) return;
  const near = tokens.slice(Math.max(0, run.first - 3), run.first);
  if (TITLES.has(before.folded) && /^\.? ?$/.test(first.gap)) add(score, 4.5, "A title stands before it.");
  else if (/[#@/]/.test(first.gap)) add(score, -2);
  else if (first.gap === ".") return;
  else if (ROLES.has(before.folded) && first.gap === " ") add(score, 2.4, "A job or tie stands before it.");
  else if (near.some((word) => THANKS.has(word.folded))) add(score, 1.6, "Thanks or a greeting lead to it.");
  else add(score, pointsBefore(before.folded), "The word before it leads to people.");
}

function pointsBefore(word: string): number {
  if (PLACE_BEFORE.has(word)) return -1.8;
  if (ARTICLES.has(word)) return -1.6;
  if (word === "from") return -0.4;
  return BEFORE_NAME.has(word) ? 0.8 : 0;
}

const ARTICLES = new Set(["the", "a", "an", "der", "die", "das", "le", "la", "el", "our", "my", "this"]);
const OF_A_PERSON = /^(?:team|birthday|idea|desk|talk|book|advice|work|leadership|smile|leaving|first)$/;

function scoreAfter(tokens: readonly Token[], run: Run, score: Score): void {
  const after = tokens[run.last + 1];
  if (after === undefined) return;
  if (after.gap.startsWith("'s"))
    add(score, OF_A_PERSON.test(after.folded) ? 1.2 : 0.2, "Something of a person's follows it.");
  else if (after.gap === ", " && (ROLES.has(after.folded) || /^(?:our|my|who)$/.test(after.folded))) {
    add(score, 1.6, "A job follows it.");
  } else if (after.gap !== " ") return;
  else if (STRONG_AFTER.has(after.folded)) add(score, 1.3, "What follows is what people do.");
  else if (AFTER_NAME.has(after.folded)) add(score, 0.5);
}
