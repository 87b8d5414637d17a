import { type Candidate, type Detector, evidence } from "../detector.ts";
import { wordsOf } from "../directory/keys.ts";
import type { Document } from "../document.ts";
import type { Named } from "../names/tagger.ts";
import { foldWord } from "../names/tokens.ts";
import { SpanIndex } from "../steps/span-index.ts";
import { isBrand, isFamous, isOrdinaryWord, isPlace } from "../words/lexicon.ts";
import { allMatches } from "../words/matches.ts";
import { TITLES } from "../words/titles.ts";
import { exampleOrganisation } from "./example-organisation.ts";

const PROBABLE = 0.6;
const DOUBTFUL = 0.5;
const TITLED_CONFIDENCE = 0.8;
const MOST_SURE = 0.95;
const WRITTEN_BY =
  /\b(?:book|author|novel|poem|quote|speech|lecture|talk|paper|article|film|movie|song|album)\b[^.!?\n]{0,60}$|["»]\s?(?:by|von|de|–|—|-)\s?$/iu;

function detect(document: Document): Candidate[] {
  const known = new SpanIndex<{ start: number; end: number }>();
  for (const match of document.matches) known.add(match);
  return [
    ...document.names.flatMap((name) => {
      if (name.kind !== "PERSON" || known.some(name, () => true) || isOwn(document, wordsIn(name))) return [];
      return [toCandidate(document, name)];
    }),
    ...titled(document).filter((candidate) => !known.some(candidate, () => true)),
  ];
}

const TITLED =
  /(?<!\p{L})(?:Mr|Mrs|Ms|Dr|Prof|Herrn?|Frau|Mme|Mlle|Sra?|Señora?|Signora?)\.?\s(?:Dr\.?\s)?(\p{Lu}\p{Ll}[\p{L}'’-]{1,30})(?![\p{L}])/gu;

/** "mr. kessler", "DR. KESSLER": with its stop, a title is one in any case. */
const TITLED_IN_ANY_CASE = /(?<!\p{L})(?:mr|mrs|ms|dr|prof)\.\s(\p{L}[\p{L}'’-]{2,30})(?![\p{L}])/giu;

/** "Frau Kessler": whatever the model says of the word, its title says more. */
function titled(document: Document): Candidate[] {
  return [TITLED, TITLED_IN_ANY_CASE]
    .flatMap((title) => allMatches(title, document.text))
    .flatMap((match) => {
      const words = [foldWord(match[1] ?? "")];
      if (isOwn(document, words) || isOrdinaryWord(words.join(" "))) return [];
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          category: "person_name",
          entity: "PERSON",
          tag: "outside_person",
          confidence: TITLED_CONFIDENCE,
          why: [evidence("context", "title_before")],
        } satisfies Candidate,
      ];
    });
}

function toCandidate(document: Document, name: Named): Candidate {
  const before = document.text.slice(Math.max(0, name.start - 90), name.start);
  const isPublic = isFamous(wordsIn(name).join(" ")) || WRITTEN_BY.test(before);
  const likelihood = Math.min(isDoubtful(name) ? DOUBTFUL : MOST_SURE, Math.round(name.chance * 100) / 100);
  const confidence = isPublic ? likelihood / 2 : likelihood;
  return {
    start: startWithTitle(name),
    end: name.end,
    category: "person_name",
    entity: "PERSON",
    tag: isPublic ? "public_figure" : confidence < PROBABLE ? "weak_name" : "outside_person",
    confidence,
    why: [evidence("model", "reads_like_name", { percent: Math.round(name.chance * 100) })],
  };
}

/** One word that isn't a given name, and that everybody knows as a company, a place or an ordinary word: it may be them. */
function isDoubtful(name: Named): boolean {
  const [word] = wordsIn(name);
  if (word === undefined || name.last > name.first || name.hasGivenName || startWithTitle(name) < name.start)
    return false;
  return isBrand(word) || isPlace(word) || (isOrdinaryWord(word) && name.sentence[name.first]?.startsSentence === true);
}

function wordsIn({ sentence, first, last }: Named): string[] {
  return sentence.slice(first, last + 1).map(({ folded }) => folded);
}

/** "Dr. Oyelaran" is replaced whole. */
function startWithTitle({ sentence, first, start }: Named): number {
  const before = sentence[first - 1];
  const title = before?.text === "." ? sentence[first - 2] : before;
  return title !== undefined && TITLES.has(title.folded) ? title.start : start;
}

function isOwn(document: Document, words: readonly string[]): boolean {
  const { authorName, replyingTo, organisation } = document.context;
  if (
    document.directory.ownNames.has(words.join("")) ||
    organisation.sites.some((site) => wordsOf(site).join(" ") === words.join(" "))
  ) {
    return true;
  }
  return [authorName, replyingTo].some((other) => {
    if (other === null) return false;
    const own = new Set(wordsOf(other));
    return words.every((word) => wordsOf(word).every((part) => own.has(part)));
  });
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
      "hope is next, right mr. vandermeulen?",
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
