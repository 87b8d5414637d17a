import type { Tag } from "../contract.ts";
import { type Candidate, type Detector, evidence } from "../detector.ts";
import type { Document } from "../document.ts";
import { asks, PUBLISHED } from "../lexicon/fragments.ts";
import type { NameToken } from "../names/tokens.ts";
import { trimSpan } from "../normalise/view.ts";
import { passageFeatures } from "../passages/features.ts";
import { type SensitiveKind, scorePassage } from "../passages/scorer.ts";
import { PASSAGE_MODEL } from "../passages/shipped.ts";

/** What is less likely isn't told: by the figures of `npm run eval`. */
const LEAST = 0.4;
/** A rule that knows why is surer than a scorer that doesn't. */
const MOST_SURE = 0.74;
/** So certain a confidence that the day-one policy takes it as it is. */
const CERTAIN = 0.5;
const FEWEST_WORDS = 4;

const TAGS: Record<SensitiveKind, Tag> = {
  client_matter: "client_work",
  confidentiality_marker: "self_declared",
  expertise: "recipe",
  financial: "figure",
  health_data: "patient_story",
  hr_info: "pay_or_dismissal",
  inside_information: "inside",
  legal_matter: "dispute",
  regulated_claim: "promise",
  roadmap: "plan",
  security_detail: "internal_system",
};

const OUT = asks(PUBLISHED);
/** What stays harmful however public it is. */
const NEVER_OUT: ReadonlySet<SensitiveKind> = new Set<SensitiveKind>([
  "regulated_claim",
  "health_data",
  "security_detail",
]);

/** Sentences that read like what people shouldn't post, in words that no rule knows. */
function detect(document: Document): Candidate[] {
  return document.words.flatMap((sentence) => {
    const [first, last] = [sentence[0], sentence.at(-1)];
    if (first === undefined || last === undefined || countWords(sentence) < FEWEST_WORDS) return [];
    const text = document.text.slice(first.start, last.end);
    const { kind, chance } = scorePassage(PASSAGE_MODEL, passageFeatures(text, sentence));
    if (chance < LEAST || (!NEVER_OUT.has(kind) && OUT.test(text))) return [];
    return [
      {
        ...trimSpan(document.text, { start: first.start, end: last.end }),
        category: kind,
        entity: null,
        tag: TAGS[kind],
        confidence: confidenceOf(chance),
        why: [evidence("model", "reads_like_kind", { percent: Math.round(chance * 100) })],
      } satisfies Candidate,
    ];
  });
}

function confidenceOf(chance: number): number {
  return Math.round(Math.min(MOST_SURE, Math.max(CERTAIN, chance)) * 100) / 100;
}

function countWords(sentence: readonly NameToken[]): number {
  return sentence.reduce((count, { isWord }) => count + (isWord ? 1 : 0), 0);
}

export const passageDetector: Detector = {
  id: "passage",
  detect,
  examples: {
    match: [
      "The hospital group we work for can't pay its suppliers until spring",
      "The backup server is reachable from the guest wifi, and logging is off.",
      "Our parent wants to sell the paint business, two bidders are left.",
      "Der Kunde, bei dem ich das Lager plane, zahlt seit Juli keine Sozialabgaben mehr.",
    ],
    pass: [
      "Great morning at the office, we drank too much coffee and found three bugs.",
      "The new plant opens next week, as announced in our press release of 4 May.",
      "What our buddy programme taught me: pair people by curiosity, not by seniority.",
      "Volunteering at the food bank on Saturday. Bring gloves.",
    ],
  },
};
