import type { DirectoryTerm, EntryKind, Finding, Tag } from "../contract.ts";
import type { Candidate, Detector } from "../detector.ts";
import { wordsOf } from "../directory/keys.ts";
import type { DirectoryMatch } from "../directory/match.ts";
import { around, type Document, sentenceAt } from "../document.ts";
import { isOrdinaryWord } from "../words/lexicon.ts";
import { PRIVATE_MATTER } from "../words/private-matter.ts";
import { exampleOrganisation } from "./example-organisation.ts";

interface Kind {
  category: Finding["category"];
  entity: Finding["entity"];
  tag: Tag;
  replacement: string | null;
  note: string;
}

const KINDS: Record<Exclude<EntryKind, "fact">, Kind> = {
  person: {
    category: "person_name",
    entity: "PERSON",
    tag: "colleague",
    replacement: "a colleague",
    note: "Is in the staff directory and is not a spokesperson.",
  },
  client: {
    category: "client_name",
    entity: "ORG",
    tag: "confidential_client",
    replacement: "a client",
    note: "Is a client that may not be named.",
  },
  codename: {
    category: "project_codename",
    entity: "PRODUCT",
    tag: "codename",
    replacement: "an internal project",
    note: "Is an internal project name.",
  },
  method: {
    category: "expertise",
    entity: null,
    tag: "method",
    replacement: "our own method",
    note: "Is a protected method.",
  },
  product: {
    category: "roadmap",
    entity: "PRODUCT",
    tag: "unreleased_product",
    replacement: null,
    note: "Is a product that has not been released.",
  },
};

const TITLE_BEFORE = /\b(?:mr|mrs|ms|mx|miss|dr|prof|sir|dame|herrn?|frau|m|mme|monsieur|madame|señora?|sra?)\.?\s*$/iu;
const NAMES_A_PROJECT =
  /\b(?:project|projekt|projet|proyecto|code-?name[d]?|programme?|initiative|workstream|sprint|launch\w*|roll-?out|go-live|migration|steering|kick-?off|deliver\w*|shipp\w*)\b/iu;
const NAMES_A_CLIENT =
  /\b(?:clients?|customers?|kunden?|accounts?|team|thanks|project|contract|deal|engagement|workshop|site|plant|factory|(?:at|for|with|from|bei|chez|für) $)/iu;

function detect(document: Document): Candidate[] {
  return document.matches.flatMap((match) => judge(document, match) ?? []);
}

function judge(document: Document, match: DirectoryMatch): Candidate | null {
  const { term, weak } = match.form;
  const confidence = weak ? judgeShort(document, match) : judgeFull(document, match);
  if (confidence === 0 || term.kind === "fact" || isAuthorOrAddressee(document, term)) return null;
  const kind = KINDS[term.kind];
  const base = { start: match.start, end: match.end, entity: kind.entity, confidence };
  if (term.status === "public") {
    if (term.kind !== "client") return null;
    const why = [{ kind: "directory", note: "Is a reference client: may be named.", entryId: term.id } as const];
    return { ...base, category: kind.category, tag: "public_client", why, replacement: null };
  }
  const isPrivate = term.kind === "person" && PRIVATE_MATTER.test(around(document, match, 160));
  return {
    ...base,
    category: kind.category,
    tag: isPrivate ? "colleague_private" : kind.tag,
    why: [
      { kind: "directory", note: kind.note, entryId: term.id },
      ...(weak
        ? [{ kind: "context" as const, note: "Only a short form of the name; the words around it speak for it." }]
        : []),
      ...(isPrivate ? [{ kind: "lexicon" as const, note: "A private matter is mentioned close by." }] : []),
    ],
    replacement: term.approvedDescription ?? kind.replacement,
  };
}

function judgeFull(document: Document, match: DirectoryMatch): number {
  const { term, key } = match.form;
  const written = document.text.slice(match.start, match.end);
  if (key.boundaries.length > 0 || /[#@]/.test(document.text[match.start - 1] ?? "")) return 0.97;
  const beside = around(document, match, 24);
  const isMeant = (term.kind === "codename" ? NAMES_A_PROJECT : NAMES_A_CLIENT).test(beside);
  const isLower = written === written.toLowerCase() && term.name !== term.name.toLowerCase();
  // "marigold" in a garden and "Marigold" the project differ by a capital only.
  if (isLower && !isLowerThroughout(document)) return isMeant ? 0.85 : 0.55;
  const startsSentence = document.text.slice(sentenceAt(document, match.start).start, match.start).trim() === "";
  if (startsSentence && isOrdinaryWord(key.joined)) return isMeant ? 0.9 : 0.65;
  return 0.95;
}

function isLowerThroughout(document: Document): boolean {
  return document.text.length > 0 && document.text === document.text.toLowerCase();
}

/** A surname, or the one telling word of a client's name: something beside it must say that it is meant. */
function judgeShort(document: Document, match: DirectoryMatch): number {
  const written = document.text.slice(match.start, match.end);
  if (written === written.toLowerCase()) return 0;
  const isNamedInFull = document.matches.some((other) => other.form.term.id === match.form.term.id && !other.form.weak);
  if (isNamedInFull) return 0.9;
  if (match.form.term.kind === "person") {
    const isTitled = TITLE_BEFORE.test(document.text.slice(Math.max(0, match.start - 12), match.start));
    return isTitled ? 0.92 : isOrdinaryWord(match.form.key.joined) ? 0 : 0.5;
  }
  const before = document.text.slice(Math.max(0, match.start - 24), match.start);
  return NAMES_A_CLIENT.test(before) || NAMES_A_CLIENT.test(document.text.slice(match.end, match.end + 24)) ? 0.8 : 0.6;
}

function isAuthorOrAddressee(document: Document, term: DirectoryTerm): boolean {
  if (term.kind !== "person") return false;
  const name = wordsOf(term.name).join(" ");
  return [document.context.authorName, document.context.replyingTo].some(
    (other) => other !== null && wordsOf(other).join(" ") === name,
  );
}

const context = { organisation: exampleOrganisation };

export const directoryDetector: Detector = {
  id: "directory",
  detect,
  examples: {
    match: [
      { text: "Great day with Penhallow Foods!", context },
      { text: "great day with #penhallowfoods", context },
      { text: "So proud of the PenhallowFoods crew", context },
      { text: "Penhallow Foods GmbH's new line", context },
      { text: "𝗣𝗿𝗼𝗷𝗲𝗰𝘁 𝗟𝗮𝗻𝘁𝗲𝗿𝗻𝗳𝗶𝘀𝗵 is live", context },
      { text: "Project L\u200bantern\u200bfish is live", context },
      { text: "Project L a n t e r n f i s h is live", context },
      { text: "Project Lant3rnf1sh is live", context },
      { text: "#TeamLanternfish forever", context },
      { text: "Thank you Ms Oyelaran", context },
      { text: "MARGARET OYELARAN IS LEAVING", context },
      { text: "We score it on the Tidewater scoring grid.", context },
    ],
    pass: [
      { text: "Our CEO Imogen Achterberg is on stage", context },
      { text: "A fallow field feeds nobody", context },
      { text: "The lantern fish in the deep", context },
      { text: "Thanks, Margaret Oyelaran!", context: { ...context, replyingTo: "Margaret Oyelaran" } },
      { text: "I am Margaret Oyelaran", context: { ...context, authorName: "Margaret Oyelaran" } },
    ],
  },
};
