import type { Language } from "../../shared/language.ts";
import type { Candidate } from "../detector.ts";
import type { Document } from "../document.ts";
import { languageAround } from "../names/language.ts";
import { BY_ENTITY, BY_TAG, OPENINGS, type Wording } from "./wordings.ts";

type Marked = Pick<Candidate, "start" | "end" | "tag" | "entity" | "replacement">;

/**
 * The words of the smallest edit, in the language of the sentence: "" takes the passage out, null where the author has to
 * find words of their own. Never the words of the passage. A sentence of `OPENINGS` belongs at the beginning of the text.
 */
export function fixOf(document: Document, { start, tag, entity, replacement }: Marked): string | null {
  if (replacement) return replacement;
  const language = languageAt(document, start);
  const opening = OPENINGS[tag];
  if (opening !== undefined) return opening(document.context.organisation.name)[language];
  // A customer's row runs from one detail to the other, over words that may stay.
  if (tag === "identifier" && entity === null) return null;
  const wording = (isAddressed(entity) ? BY_ENTITY[entity] : undefined) ?? BY_TAG[tag];
  if (wording === undefined) return null;
  const before = document.text.slice(Math.max(0, start - LOOK_BACK), start);
  return fitted(wording, before, language);
}

const LOOK_BACK = 24;

const isAddressed = (entity: Candidate["entity"]): entity is keyof typeof BY_ENTITY =>
  entity !== null && Object.hasOwn(BY_ENTITY, entity);

/** "mit einem Kunden", "our internal project", "Project X": as the words before it ask. */
function fitted(wording: Wording, before: string, language: Language): string {
  if (wording.en === "") return "";
  if (/(?:^|[^\p{L}])(?:project|projekt)\s$/iu.test(before)) return "X";
  if (language === "de") return wording.de[caseAfter(before)];
  return DETERMINED.test(before) ? wording.en.replace(/^(?:an?|our) /, "") : wording.en;
}

const DETERMINED = /(?:^|[^\p{L}])(?:the|an?|our|my|your|their|his|her|this|that)\s$/iu;
const DATIVE =
  /(?:^|[^\p{L}])(?:bei|mit|von|zu|nach|aus|seit|gegenüber|unter|vor|danke|dank|helfen|hilft|geholfen|gehört)\s$/iu;
const ACCUSATIVE = /(?:^|[^\p{L}])(?:für|durch|ohne|gegen|um|an|auf|über|kenne|haben|habe|betreuen|begleiten)\s$/iu;

function caseAfter(before: string): 0 | 1 | 2 {
  if (DATIVE.test(before)) return 2;
  return ACCUSATIVE.test(before) ? 1 : 0;
}

/** German, or else English: the languages in which we have words. */
function languageAt(document: Document, start: number): Language {
  const at = document.words.findIndex((sentence) => (sentence.at(-1)?.end ?? 0) > start);
  return languageAround(document.words, Math.max(0, at)) === GERMAN ? "de" : "en";
}

const GERMAN = 0;
