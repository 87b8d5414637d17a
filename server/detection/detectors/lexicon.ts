import type { Candidate, Detector } from "../detector.ts";
import { evidence } from "../detector.ts";
import { type Document, sentenceAt } from "../document.ts";
import type { LexiconRule } from "../lexicon/rule.ts";
import { type Span, trimSpan } from "../normalise/view.ts";
import { allMatches } from "../words/matches.ts";
import { requiredWords } from "../words/required-words.ts";
import type { Trigrams } from "../words/trigrams.ts";

// A "sentence" without a full stop may be the whole text; nobody reads further than this for one.
const REACH = 400;

/** Makes a detector of a rule. */
export function fromRule(rule: LexiconRule): Detector {
  const isPossible = possibility(rule);
  return {
    id: rule.id,
    examples: rule.examples,
    detect: (document) => (isPossible(document.trigrams) ? apply(rule, document) : []),
  };
}

/** Whether a text has words without which the rule can't find anything; derived from its patterns at the first text. */
export function possibility(rule: LexiconRule): (trigrams: Trigrams) => boolean {
  let required: (readonly string[])[] | null = null;
  return (trigrams) => {
    required ??= [[rule.pattern], rule.needs ?? [], rule.needsInText === undefined ? [] : [rule.needsInText]].flatMap(
      wordsOfAny,
    );
    return required.every((words) => trigrams.containsAny(words));
  };
}

/** One of the words stands in whatever one of the patterns matches; nothing, where that can't be said. */
function wordsOfAny(patterns: readonly RegExp[]): (readonly string[])[] {
  const words = patterns.map(requiredWords);
  if (words.length === 0 || words.includes(null)) return [];
  return [words.flatMap((one) => one ?? [])];
}

function apply(rule: LexiconRule, document: Document): Candidate[] {
  const { text, context } = document;
  if (rule.onlyFor !== undefined && !rule.onlyFor(context)) return [];
  const found: Candidate[] = [];
  let isAsked = false;
  for (const match of allMatches(rule.pattern, text)) {
    if (!isAsked && !isInText(rule, text)) return [];
    isAsked = true;
    const place = trimSpan(text, { start: match.index, end: match.index + match[0].length });
    const sentence = reachable(sentenceAt(document, place.start), place);
    const words = text.slice(sentence.start, sentence.end);
    if (rule.needs !== undefined && !rule.needs.some((need) => need.test(words))) continue;
    if (rule.unless?.test(words)) continue;
    const span = rule.covers === "match" ? place : rule.covers === "clause" ? clause(text, place, sentence) : sentence;
    found.push(candidate(rule, document, trimSpan(text, span), words));
  }
  return found;
}

function isInText(rule: LexiconRule, text: string): boolean {
  if (rule.needsInText !== undefined && !rule.needsInText.test(text)) return false;
  return !rule.unlessInText?.test(text);
}

function candidate(rule: LexiconRule, document: Document, span: Span, words: string): Candidate {
  const isSurer = rule.surer?.pattern.test(words) === true;
  const isListed = document.context.organisation.isListed;
  return {
    ...span,
    category: isListed ? (rule.categoryIfListed ?? rule.category) : rule.category,
    entity: null,
    tag: isListed && rule.categoryIfListed === "inside_information" ? "inside" : rule.tag,
    confidence: isSurer ? (rule.surer?.confidence ?? rule.confidence) : rule.confidence,
    why: [evidence("lexicon", rule.reason)],
  };
}

function reachable(sentence: Span, place: Span): Span {
  return {
    start: Math.max(sentence.start, place.start - REACH),
    end: Math.max(place.end, Math.min(sentence.end, place.end + REACH)),
  };
}

const EDGE = /[,;:()–—]\s|\s[–—-]\s|\n|["«»]/;

const EDGES = new RegExp(EDGE.source, "gu");

function clause(text: string, place: Span, sentence: Span): Span {
  let start = sentence.start;
  for (const edge of allMatches(EDGES, text.slice(sentence.start, place.start))) {
    start = sentence.start + edge.index + edge[0].length;
  }
  const after = EDGE.exec(text.slice(place.end, sentence.end));
  return { start, end: after === null ? sentence.end : place.end + after.index };
}
