import { type Candidate, type Detector, evidence } from "../detector.ts";
import { wordsOf } from "../directory/keys.ts";
import type { Document } from "../document.ts";
import { AMBIGUOUS, PARTICLES, THANKS, TITLES } from "../lexicon/name-words.ts";
import { type Run, runsOf } from "../person/runs.ts";
import { type Score, scoreRun } from "../person/score.ts";
import { type Token, tokensOf } from "../person/tokens.ts";
import { SpanIndex } from "../steps/span-index.ts";
import { isFamous, isGivenName } from "../words/lexicon.ts";
import { exampleOrganisation } from "./example-organisation.ts";

// "miss", "sir" and "doctor" are words of their own.
const SMALL_TITLE = /^(?:mr|mrs|ms|dr|prof|herr|frau|mme)$/;
const LEAST = 0.3;
const PROBABLE = 0.6;
const WRITTEN_BY =
  /\b(?:book|author|novel|poem|quote|speech|lecture|talk|paper|article|film|movie|song|album)\b[^.!?\n]{0,60}$|["»]\s?(?:by|von|de|–|—|-)\s?$/iu;
const GERMAN =
  /(?<![\p{L}])(?:und|der|die|das|nicht|ist|mit|wir|für|auf|ein|eine|auch|sich|von|dem|den|habe|sind)(?![\p{L}])/giu;

function detect(document: Document): Candidate[] {
  const tokens = tokensOf(document);
  const known = new SpanIndex<{ start: number; end: number }>();
  for (const match of document.matches) known.add(match);
  const isGerman = isWrittenInGerman(document, tokens.length);
  const found: Candidate[] = [];
  for (const run of [...runsOf(tokens), ...smallRuns(tokens)]) {
    const first = tokens[run.first];
    const last = tokens[run.last];
    if (first === undefined || last === undefined) continue;
    const place = { start: first.start, end: last.end };
    if (known.some(place, () => true) || isOwnName(document, tokens, run)) continue;
    const score = scoreRun(tokens, run, { isGerman, isHeadline: isHeadline(tokens, run) });
    const candidate = toCandidate(document, tokens, run, place, score);
    if (candidate.confidence >= LEAST) found.push(candidate);
  }
  return found;
}

function toCandidate(
  document: Document,
  tokens: readonly Token[],
  run: Run,
  place: { start: number; end: number },
  score: Score,
): Candidate {
  const words = tokens.slice(run.first, run.last + 1).map((token) => token.folded);
  const before = document.text.slice(Math.max(0, place.start - 90), place.start);
  const isPublic = isFamous(words.join(" ")) || WRITTEN_BY.test(before);
  const likelihood = Math.round(100 / (1 + Math.exp(-score.points))) / 100;
  const confidence = Math.min(0.95, isPublic ? likelihood / 2 : likelihood);
  return {
    ...withTitle(tokens, run, place),
    category: "person_name",
    entity: "PERSON",
    tag: isPublic ? "public_figure" : confidence < PROBABLE ? "weak_name" : "outside_person",
    confidence,
    why: (score.reasons.length > 0 ? score.reasons : ["Capitalised like a name."]).map((note) =>
      evidence("context", note),
    ),
    replacement: "somebody we worked with",
  };
}

/** "Dr. Oyelaran" is replaced whole. */
function withTitle(
  tokens: readonly Token[],
  run: Run,
  place: { start: number; end: number },
): { start: number; end: number } {
  const title = tokens[run.first - 1];
  const isTitled = title !== undefined && TITLES.has(title.folded) && /^\.? ?$/.test(tokens[run.first]?.gap ?? "");
  return isTitled ? { start: title.start, end: place.end } : place;
}

/** Names written small: only a title or thanks can tell them from words. */
function smallRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.isCapital || token.text.length < 3) continue;
    const before = tokens.slice(Math.max(0, index - 3), index);
    const title = before.at(-1);
    const isTitled = title !== undefined && SMALL_TITLE.test(title.folded) && /^\.? $/.test(token.gap);
    const isGiven = isGivenName(token.folded) && !AMBIGUOUS.has(token.folded);
    const next = tokens[index + 1];
    const hasSurname = next !== undefined && next.gap === " " && !PARTICLES.has(next.folded) && next.text.length > 2;
    if (isTitled) runs.push({ first: index, last: hasSurname && isGiven ? index + 1 : index });
    else if (isGiven && before.some((word) => THANKS.has(word.folded) || word.folded === "and"))
      runs.push({ first: index, last: index });
  }
  return runs;
}

function isOwnName(document: Document, tokens: readonly Token[], run: Run): boolean {
  const words = tokens.slice(run.first, run.last + 1).map((token) => token.folded);
  const { authorName, replyingTo, organisation } = document.context;
  if (
    document.directory.ownNames.has(words.join("")) ||
    organisation.sites.some((site) => wordsOf(site).join(" ") === words.join(" "))
  ) {
    return true;
  }
  return [authorName, replyingTo].some((name) => {
    if (name === null) return false;
    const own = new Set(wordsOf(name));
    return words.every((word) => wordsOf(word).every((part) => own.has(part)));
  });
}

function isHeadline(tokens: readonly Token[], run: Run): boolean {
  const near = tokens.slice(Math.max(0, run.first - 5), run.last + 6);
  const others = near.length - (run.last - run.first + 1);
  const capitals = near.filter((token) => token.isCapital).length - (run.last - run.first + 1);
  return others >= 4 && capitals / others > 0.6;
}

function isWrittenInGerman(document: Document, words: number): boolean {
  if (document.context.language?.toLowerCase().startsWith("de")) return true;
  // A sample is enough to tell a language.
  const sample = document.text.slice(0, 4000);
  return (sample.match(GERMAN)?.length ?? 0) > Math.max(1, Math.min(words, 600) / 12);
}

export const personDetector: Detector = {
  id: "person-name",
  detect,
  examples: {
    match: [
      "Huge thanks to Nadia Pemberton and her team for the trust",
      "Our CFO Giorgio asked me what I do all day",
      "Loved the workshop with Ikerne Goikoetxea and Małgosia Wrona",
      "Right, Mr. Vandermeulen?",
      "big thanks to dr. kavya iyengar for the review",
      "Danke an Sabine Krämer für die Geduld",
      "Merci à Élodie Charpentier pour son aide",
      "Proud of Tamsin O'Rourke who joined us last week",
    ],
    pass: [
      "Will we look back on April as the month it grew up? Mark my words: by May it is over. Bill it as culture.",
      "Dawn broke, hope was thin and joy was far. Grace under pressure, faith in engineering. Summer starts soon",
      "We met in Chelsea on Monday",
      "Our customers in North Rhine love it",
      "Happy Friday from the Leeds office",
      "Wir haben im Frühjahr die neue Anlage in Betrieb genommen und sind stolz auf das Team",
      { text: "Thanks, Nadia!", context: { organisation: exampleOrganisation, replyingTo: "Nadia Pemberton" } },
      { text: "I'm Nadia Pemberton", context: { organisation: exampleOrganisation, authorName: "Nadia Pemberton" } },
      "Five Things Local Government Taught Me About Change",
    ],
  },
};
