import { z } from "zod";
import { ENTRY_KINDS, ENTRY_STATUSES } from "../shared/entry-kinds.ts";
import type { Surface } from "../shared/surfaces.ts";

/** The kinds of passage the engine looks for. What happens to each is the policy's business. */
export const CATEGORIES = [
  "person_name",
  "client_name",
  "project_codename",
  "roadmap",
  "financial",
  "inside_information",
  "credential",
  "personal_data",
  "health_data",
  "hr_info",
  "legal_matter",
  "security_detail",
  "expertise",
  "technical_detail",
  "third_party_content",
  "regulated_claim",
  "missing_disclosure",
  "confidentiality_marker",
  "client_matter",
  /** Own pay, hours, safety, union, reporting wrongdoing: never shown, never stored; it only silences other findings. */
  "protected_speech",
] as const;
export const Category = z.enum(CATEGORIES);
export type Category = z.infer<typeof Category>;

const ENTITIES = [
  "PERSON",
  "ORG",
  "PRODUCT",
  "LOCATION",
  "EMAIL",
  "PHONE",
  "CREDIT_CARD",
  "IBAN",
  "NATIONAL_ID",
  "IP",
  "URL",
  "ADDRESS",
  "DATE",
  "SECRET",
] as const;
export const Entity = z.enum(ENTITIES);
export type Entity = z.infer<typeof Entity>;

/** Narrower than the category, so that a rule can address it. One line of meaning each. */
export const TAGS = {
  outside_person: "Somebody who is not in the directory is named.",
  weak_name: "Perhaps a person's name; the evidence is thin.",
  public_figure: "An author, politician or other person of public life.",
  colleague: "Somebody from the staff directory is named.",
  colleague_private: "A colleague is named near something private: health, family, performance, leave, departure.",
  child: "A child is named with age, school or class.",
  contact: "E-mail, phone or postal address of a person.",
  identifier: "Bank account, card, national id, date of birth, staff number.",
  health: "Health of a person who can be recognised.",
  patient_story: "Details that together point at one patient.",
  special_category: "Belief, origin, orientation or union membership of somebody else.",
  pay_or_dismissal: "Pay, discipline, application or departure of somebody else.",
  redundancy: "Redundancies, closures, reorganisation that have not been announced.",
  confidential_client: "A client that may not be named.",
  public_client: "A reference client: may be named with the agreed wording.",
  guessable_client: "A client is described so closely that it can be guessed.",
  client_work: "What was seen or agreed at a client, told without leave.",
  codename: "An internal project name from the directory.",
  codename_hint: "'Project' and a capitalised word that is in no directory.",
  unreleased_product: "A product that has not been released.",
  plan: "A plan, date or launch that has not been announced.",
  figure: "Revenue, margin, headcount or another figure of the business.",
  pricing: "Prices, discounts, fees, contract terms.",
  inside: "Deal talks, results before publication, decisions of weight.",
  dispute: "A dispute, claim, investigation or legal advice.",
  self_declared: "The author says that it is not meant to be shared.",
  distribution_mark: "The text carries a mark of who may read it.",
  quotation: "Words quoted from a marked or customer-owned document.",
  secret: "A password, key, token or connection string.",
  internal_system: "Internal hosts, addresses, versions or weaknesses.",
  incident: "An outage, breach or loss of data.",
  premises: "Doors, badges, alarms, or where a leader will be.",
  method: "A protected method by name.",
  recipe: "Quantities, weights or thresholds of how the work is done.",
  promise: "A promise about returns, results or health.",
  superlative: "'Best', 'number one' about one's own product, with no source.",
  no_risk_warning: "An invitation to invest without a warning of risk.",
  no_disclosure: "Praise of the own product without saying that one works there.",
  corporate_voice: "Speaks as 'we, the company' on politics or public policy.",
  own_conditions: "Own pay, hours, safety, union: protected.",
  reporting_wrongdoing: "Reporting wrongdoing to an authority: protected.",
  other: "None of the others.",
} as const;
export type Tag = keyof typeof TAGS;

/** One reason a detector gives: the pattern, checksum, directory entry or context word that spoke for the finding. */
const ReasonedEvidence = z.object({
  kind: z.enum([
    "pattern",
    "checksum",
    "directory",
    "context",
    "lexicon",
    "model",
    "density",
    "absence",
    "fingerprint",
  ]),
  /** One of `REASONS`, or of those of an earlier engine. */
  code: z.string(),
  /** What the sentence takes: how many, which document. Never the matched text. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** Id of the directory entry that matched, where one did. */
  entryId: z.string().optional(),
});
/** As engines before 1.3 kept it: in one English sentence. */
const SaidEvidence = ReasonedEvidence.omit({ code: true })
  .extend({ note: z.string() })
  .transform(
    ({ kind, note, entryId }): z.infer<typeof ReasonedEvidence> => ({
      kind,
      code: "as_said",
      values: { words: note },
      ...(entryId === undefined ? {} : { entryId }),
    }),
  );

export const Evidence = z.union([ReasonedEvidence, SaidEvidence]);
export type Evidence = z.infer<typeof ReasonedEvidence>;

/**
 * A passage of a draft. `start` and `end` are UTF-16 code units of the original text, end excluded.
 * It never holds the matched text.
 */
export const Finding = z.object({
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  category: Category,
  entity: Entity.nullable(),
  /** Name of the detector, e.g. `card-number`. */
  detector: z.string(),
  /** Narrower than the category, so that a rule can address it: e.g. `self_declared`, `recipe`, `contact`, `pricing`. */
  tag: z.string().nullable(),
  /** 0…1. */
  confidence: z.number().min(0).max(1),
  why: z.array(Evidence),
  /** The smallest edit: what to put in place of the passage ("" removes it), where there is one. */
  replacement: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

/** Kinds of directory entry; the status says whether the name is to be protected or may pass. */
export const EntryKind = z.enum(ENTRY_KINDS);
export type EntryKind = z.infer<typeof EntryKind>;

export const EntryStatus = z.enum(ENTRY_STATUSES);
export type EntryStatus = z.infer<typeof EntryStatus>;

/**
 * What the organisation knows of itself, as the engine needs it.
 * `confidential`: a client not to be named, a codename, a method, an unreleased product, a member of staff.
 * `public`: a reference client, a released product, a spokesperson, a published fact: recognised, and passes.
 */
export interface DirectoryTerm {
  id: string;
  kind: EntryKind;
  status: EntryStatus;
  name: string;
  aliases: readonly string[];
  /** "a European rail operator": what to write instead of the name. */
  approvedDescription: string | null;
}

export interface Organisation {
  name: string;
  industry: string;
  /** ISO 3166 alpha-2; also the default countries of phone numbers. */
  regions: readonly string[];
  /** A listed issuer: inside-information rules apply. */
  isListed: boolean;
  internalDomains: readonly string[];
  sites: readonly string[];
  directory: readonly DirectoryTerm[];
}

/** A passage that stands, word for word or rewritten, in a protected document. Places are UTF-16 units of the folded text. */
export interface CopiedPassage {
  documentId: string;
  documentName: string;
  start: number;
  end: number;
  /** How much was found again, rare things counting more; 4 is the least that is told. */
  score: number;
  runs: number;
  pairs: number;
}

/** Documents that must not leave, known by keyed prints only. */
export interface ProtectedDocuments {
  passagesIn(folded: string): CopiedPassage[];
}

/** Two cells of one customer's row, near each other. Places are UTF-16 units of the folded text. */
export interface FoundCustomer {
  tableId: string;
  tableName: string;
  start: number;
  end: number;
}

/** The organisation's customers, known by keyed prints only. */
export interface CustomerTables {
  customersIn(folded: string): FoundCustomer[];
}

export interface DetectionContext {
  organisation: Organisation;
  surface: Surface;
  /** BCP 47, if known. */
  language: string | null;
  /** Name of the draft's author: naming oneself is no finding. */
  authorName: string | null;
  /** Whom the text replies to: naming them is no finding. */
  replyingTo: string | null;
  /** Where none are registered, these aren't given. */
  protectedDocuments?: ProtectedDocuments | null;
  customerTables?: CustomerTables | null;
}
