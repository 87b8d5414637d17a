import { z } from "zod";
import { SURFACES } from "../shared/surfaces.ts";

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

export const ENTITIES = [
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

/** One reason a detector gives: the pattern, checksum, directory entry or context word that spoke for the finding. */
export const Evidence = z.object({
  kind: z.enum(["pattern", "checksum", "directory", "context", "lexicon", "model", "density", "absence"]),
  /** In words a person understands; never the matched text. */
  note: z.string(),
  /** Id of the directory entry that matched, where one did. */
  entryId: z.string().optional(),
});
export type Evidence = z.infer<typeof Evidence>;

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
export const ENTRY_KINDS = ["person", "client", "codename", "method", "product", "fact"] as const;
export const EntryKind = z.enum(ENTRY_KINDS);
export type EntryKind = z.infer<typeof EntryKind>;

export const ENTRY_STATUSES = ["confidential", "public"] as const;
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

export interface DetectionContext {
  organisation: Organisation;
  surface: (typeof SURFACES)[number];
  /** BCP 47, if known. */
  language: string | null;
  /** Name of the draft's author: naming oneself is no finding. */
  authorName: string | null;
  /** Whom the text replies to: naming them is no finding. */
  replyingTo: string | null;
}
