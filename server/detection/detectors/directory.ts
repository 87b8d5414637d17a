import type { DirectoryTerm, EntryKind, Finding, Tag } from "../contract.ts";
import { type Candidate, type Detector, evidence } from "../detector.ts";
import { wordsOf } from "../directory/keys.ts";
import type { DirectoryMatch } from "../directory/match.ts";
import { around, type Document } from "../document.ts";
import type { PlainReason } from "../reasons.ts";
import { PRIVATE_MATTER } from "../words/private-matter.ts";
import { confidenceOf, namedInFull } from "./directory-confidence.ts";
import { exampleOrganisation } from "./example-organisation.ts";

interface Kind {
  category: Finding["category"];
  entity: Finding["entity"];
  tag: Tag;
  code: PlainReason;
}

const KINDS: Record<Exclude<EntryKind, "fact">, Kind> = {
  person: {
    category: "person_name",
    entity: "PERSON",
    tag: "colleague",
    code: "listed_person",
  },
  client: {
    category: "client_name",
    entity: "ORG",
    tag: "confidential_client",
    code: "listed_client",
  },
  codename: {
    category: "project_codename",
    entity: "PRODUCT",
    tag: "codename",
    code: "listed_codename",
  },
  method: {
    category: "expertise",
    entity: null,
    tag: "method",
    code: "listed_method",
  },
  product: {
    category: "roadmap",
    entity: "PRODUCT",
    tag: "unreleased_product",
    code: "listed_product",
  },
};

function detect(document: Document): Candidate[] {
  const named = namedInFull(document.matches);
  return [...document.matches, ...document.givenNames].flatMap((match) => judge(document, match, named) ?? []);
}

function judge(document: Document, match: DirectoryMatch, named: ReadonlySet<string>): Candidate | null {
  const { term, strength } = match.form;
  if (term.kind === "fact" || isAuthorOrAddressee(document, term)) return null;
  const confidence = confidenceOf(document, match, named);
  if (confidence === 0) return null;
  const kind = KINDS[term.kind];
  const base = { start: match.start, end: match.end, entity: kind.entity, confidence };
  if (term.status === "public") {
    if (term.kind !== "client") return null;
    const why = [{ ...evidence("directory", "reference_client"), entryId: term.id }];
    return { ...base, category: kind.category, tag: "public_client", why };
  }
  const isPrivate = term.kind === "person" && PRIVATE_MATTER.test(around(document, match, 160));
  return {
    ...base,
    category: kind.category,
    tag: isPrivate ? "colleague_private" : kind.tag,
    why: [
      { ...evidence("directory", kind.code), entryId: term.id },
      ...(strength === "full" ? [] : [evidence("context", "short_form")]),
      ...(match.isDisguised ? [evidence("pattern", "disguised")] : []),
      ...(isPrivate ? [evidence("lexicon", "private_near")] : []),
    ],
    replacement: term.approvedDescription,
  };
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
      { text: "thank you ms oyelaran", context },
      { text: "My colleague Margaret from Finance did it all", context },
      { text: "M@rgaret Oyelaran was there", context },
      { text: "Lanternnnfish is done", context },
      { text: "MARGARET OYELARAN IS LEAVING", context },
      { text: "We score it on the Tidewater scoring grid.", context },
    ],
    pass: [
      { text: "Our CEO Imogen Achterberg is on stage", context },
      { text: "A fallow field feeds nobody", context },
      { text: "The lantern fish in the deep", context },
      { text: "Margaret Atwood wrote it", context },
      { text: "Thanks, Margaret Oyelaran!", context: { ...context, replyingTo: "Margaret Oyelaran" } },
      { text: "I am Margaret Oyelaran", context: { ...context, authorName: "Margaret Oyelaran" } },
    ],
  },
};
