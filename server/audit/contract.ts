import { z } from "zod";
import { GivenCursor, GivenId, GivenText } from "../shared/given.ts";
import { DETECTION_EVENTS } from "./events/detection.ts";
import { DIRECTORY_EVENTS } from "./events/directory.ts";
import { DRAFT_EVENTS } from "./events/drafts.ts";
import { LOG_EVENTS } from "./events/log.ts";
import { PEOPLE_EVENTS } from "./events/people.ts";
import { POLICY_EVENTS } from "./events/policy.ts";
import { REVIEW_EVENTS } from "./events/review.ts";
import type { RuleSpoke } from "./events/shapes.ts";
import { THREAD_EVENTS } from "./events/thread.ts";

/**
 * Every event the log knows. Stored as JSON, so this table is a schema too: add, never change.
 * The sentence of each is in sentence.ts, the subject in subject.ts.
 */
export const AuditEvent = z.discriminatedUnion("type", [
  ...DRAFT_EVENTS,
  ...REVIEW_EVENTS,
  ...THREAD_EVENTS,
  ...POLICY_EVENTS,
  ...DIRECTORY_EVENTS,
  ...DETECTION_EVENTS,
  ...PEOPLE_EVENTS,
  ...LOG_EVENTS,
]);
export type AuditEvent = z.infer<typeof AuditEvent>;
export type AuditEventType = AuditEvent["type"];

export const AUDIT_EVENT_TYPES = AuditEvent.options.map((option) => option.shape.type.value);

/** The log's filter: the address of the page is the filter. Days are YYYY-MM-DD in the organisation's zone, both included. */
export const AuditFilter = z.strictObject({
  person: GivenId.optional(),
  draft: GivenId.optional(),
  rule: GivenText.max(16).optional(),
  type: GivenText.max(64).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** Drafts that hang in the air. */
  left: z.enum(["no_verdict", "withdrawn_without_reason"]).optional(),
  /** Words to find in the entries' sentences, a published address, or the id of a draft or an entry. */
  q: GivenText.max(2_000).optional(),
  cursor: GivenCursor.optional(),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** A file of the log: for spreadsheets, for programs, or the whole sealed log for whoever verifies it without us. */
export const AuditExport = AuditFilter.extend({ form: z.enum(["csv", "jsonl", "xlsx", "sealed"]).default("csv") });
export type AuditExport = z.output<typeof AuditExport>;

/** One entry as people read it. */
export interface AuditEntryView {
  id: string;
  at: Date;
  recordedAt: Date;
  type: string;
  actorName: string;
  sentence: string;
  draftId: string | null;
  policyVersion: number | null;
  engine: string | null;
  rules: RuleSpoke[];
  note: string | null;
}

/** Access for somebody from outside: for whom, and for how many days. */
export const MakeToken = z.strictObject({
  name: GivenText.min(1).max(100),
  days: z.number().int().min(1).max(400),
});
export type MakeToken = z.infer<typeof MakeToken>;
export const RevokeToken = z.strictObject({ id: GivenId });

/** How far the log is sealed, and what the last look at it found. */
export interface SealingState {
  /** The log's name, its key in one line, and how many entries it has. */
  origin: string;
  key: string;
  size: number;
  signedAt: Date;
  checkedAt: Date | null;
  /** Whether the last look compared the log with a checkpoint from outside the house. */
  isWitnessed: boolean;
  alarm: { finding: string; detail: string } | null;
}
