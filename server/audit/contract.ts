import { z } from "zod";
import { GivenCursor, GivenId, GivenText } from "../shared/given.ts";

/** A rule that spoke of a draft, with the guidance as it read then. Places are UTF-16 code units; the text itself never enters. */
export const RuleSpoke = z.object({
  ruleId: z.string(),
  title: z.string(),
  severity: z.string(),
  action: z.string(),
  guidance: z.string(),
  source: z.string(),
  passages: z.array(
    z.object({
      start: z.number().int(),
      end: z.number().int(),
      category: z.string(),
      detector: z.string(),
      confidence: z.number(),
      dismissal: z.string().nullable(),
    }),
  ),
});
export type RuleSpoke = z.infer<typeof RuleSpoke>;

const hold = { holdId: z.string(), reason: z.string() };
const draft = { draftId: z.string(), surface: z.string() };
const submitted = {
  ...draft,
  revision: z.number().int(),
  action: z.string(),
  severity: z.string(),
  policyVersion: z.number().int(),
  engine: z.string(),
  /** HMAC-SHA256 (hex) of the text under the revision's salt: proves the text while the salt exists, says nothing after. */
  commitment: z.string(),
  rules: z.array(RuleSpoke),
  /** Ids of the rules whose guidance the author confirmed to have read: their own decision. */
  adviceRead: z.array(z.string()).optional(),
};
const decided = {
  ...submitted,
  note: z.string(),
  reasonRules: z.array(z.string()),
  authorName: z.string(),
  /** Names of those a deputy decided for. */
  standsFor: z.array(z.string()).optional(),
};
const person = { personId: z.string(), personName: z.string() };
/** The phrase itself stays out of the log: it is a piece of somebody's text. */
const suppression = { suppressionId: z.string(), ruleId: z.string().nullable() };
const directoryEntry = { entryId: z.string(), kind: z.string(), status: z.string(), name: z.string() };

/**
 * Every event the log knows. Stored as JSON, so this file is a schema too: add, never change.
 * The sentence of each is in sentence.ts, the subject in subject.ts.
 */
export const AuditEvent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("draft.created"), ...draft }),
  z.object({ type: z.literal("draft.cleared"), ...submitted }),
  z.object({ type: z.literal("draft.sent_for_review"), ...submitted }),
  z.object({ type: z.literal("draft.stopped"), ...submitted }),
  z.object({ type: z.literal("draft.release_asked"), ...submitted, reason: z.string() }),
  z.object({ type: z.literal("draft.approved"), ...decided }),
  z.object({ type: z.literal("draft.changes_requested"), ...decided }),
  z.object({ type: z.literal("draft.rejected"), ...decided }),
  z.object({ type: z.literal("draft.withdrawn"), ...draft, reason: z.string() }),
  z.object({ type: z.literal("draft.reopened"), ...draft, from: z.string() }),
  z.object({ type: z.literal("draft.copied"), ...draft, revision: z.number().int(), commitment: z.string() }),
  z.object({
    type: z.literal("draft.published"),
    ...draft,
    revision: z.number().int(),
    commitment: z.string(),
    url: z.string(),
  }),
  z.object({ type: z.literal("draft.closed_for_leaver"), ...draft, authorName: z.string() }),
  z.object({ type: z.literal("draft.expired"), ...draft, revision: z.number().int() }),
  z.object({
    type: z.literal("finding.dismissed"),
    ...draft,
    ruleId: z.string(),
    reason: z.string(),
    note: z.string(),
    /** Day on which the named person agreed, as the author says. */
    agreedOn: z.iso.date().optional(),
  }),
  z.object({ type: z.literal("finding.dismissal_undone"), ...draft, ruleId: z.string() }),
  z.object({ type: z.literal("draft.erased"), ...draft, rule: z.string(), what: z.enum(["text", "entries"]) }),
  z.object({ type: z.literal("draft.deletion_asked"), ...draft, reason: z.string() }),
  z.object({ type: z.literal("hold.placed"), ...hold, kind: z.enum(["draft", "person"]), subjectId: z.string() }),
  z.object({ type: z.literal("hold.lifted"), ...hold }),
  z.object({ type: z.literal("retention.switched"), isOn: z.boolean() }),
  z.object({ type: z.literal("evidence.made"), ...draft, revisions: z.number().int() }),
  z.object({ type: z.literal("review.claimed"), draftId: z.string(), takenFrom: z.string().nullable() }),
  z.object({ type: z.literal("review.released"), draftId: z.string() }),
  z.object({
    type: z.literal("review.decided"),
    ...draft,
    kind: z.string(),
    revision: z.number().int(),
    commitment: z.string(),
    /** Until when it can be taken back. */
    effectiveAt: z.iso.datetime(),
  }),
  z.object({ type: z.literal("review.undone"), ...draft, kind: z.string() }),
  z.object({
    type: z.literal("review.stage_approved"),
    ...decided,
    waitsFor: z.array(z.string()),
  }),
  z.object({ type: z.literal("review.escalated"), ...draft, group: z.string(), note: z.string() }),
  z.object({ type: z.literal("review.handed_over"), ...draft, toName: z.string(), note: z.string() }),
  z.object({ type: z.literal("review.opened_restricted"), draftId: z.string() }),
  z.object({ type: z.literal("review.nudged"), ...draft }),
  z.object({
    type: z.literal("draft.rechecked"),
    ...submitted,
    was: z.string(),
    /** policy | directory: what changed. */
    because: z.string(),
    state: z.string(),
  }),
  z.object({
    type: z.literal("policy.published"),
    policyVersion: z.number().int(),
    sha256: z.string(),
    rulesOn: z.number().int(),
    /** Day and time (ISO 8601) from which it holds, where that is later. */
    effectiveFrom: z.string().optional(),
    /** The number of the version it brings back. */
    copyOf: z.number().int().optional(),
  }),
  z.object({ type: z.literal("policy.withdrawn"), policyVersion: z.number().int() }),
  z.object({ type: z.literal("policy.edited"), basedOn: z.number().int(), changedRules: z.array(z.string()) }),
  z.object({ type: z.literal("policy.discarded"), basedOn: z.number().int() }),
  z.object({ type: z.literal("policy.replayed"), sha256: z.string(), drafts: z.number().int() }),
  z.object({ type: z.literal("policy.acknowledged"), policyVersion: z.number().int() }),
  z.object({ type: z.literal("policy.reminded"), policyVersion: z.number().int(), people: z.number().int() }),
  z.object({
    type: z.literal("rule.imprecise"),
    ruleId: z.string(),
    policyVersion: z.number().int(),
    verdicts: z.number().int(),
    confirmed: z.number().int(),
  }),
  z.object({ type: z.literal("suppression.added"), ...suppression, reason: z.string(), until: z.string() }),
  z.object({ type: z.literal("suppression.reviewed"), ...suppression, until: z.string() }),
  z.object({ type: z.literal("suppression.ended"), ...suppression }),
  z.object({ type: z.literal("directory.added"), ...directoryEntry }),
  z.object({ type: z.literal("directory.changed"), ...directoryEntry }),
  z.object({ type: z.literal("directory.removed"), ...directoryEntry }),
  z.object({
    type: z.literal("directory.imported"),
    added: z.number().int(),
    changed: z.number().int(),
    version: z.number().int(),
  }),
  z.object({
    type: z.literal("document.registered"),
    documentId: z.string(),
    name: z.string(),
    kind: z.string(),
    words: z.number().int(),
  }),
  z.object({ type: z.literal("document.removed"), documentId: z.string(), name: z.string() }),
  z.object({
    type: z.literal("customers.registered"),
    tableId: z.string(),
    name: z.string(),
    columns: z.array(z.string()),
    rows: z.number().int(),
  }),
  z.object({ type: z.literal("customers.removed"), tableId: z.string(), name: z.string() }),
  z.object({ type: z.literal("detection.tried"), characters: z.number().int() }),
  z.object({ type: z.literal("organisation.set_up"), name: z.string() }),
  z.object({ type: z.literal("person.added"), ...person, role: z.string(), how: z.string() }),
  z.object({
    type: z.literal("person.changed"),
    ...person,
    role: z.string(),
    wasRole: z.string(),
    isActive: z.boolean(),
  }),
  z.object({
    type: z.literal("person.placed"),
    ...person,
    managerName: z.string().nullable(),
    country: z.string(),
    speaksForIssuer: z.boolean(),
  }),
  z.object({
    type: z.literal("person.deputy_set"),
    ...person,
    deputyName: z.string(),
    from: z.string(),
    until: z.string(),
  }),
  z.object({ type: z.literal("person.deputy_ended"), ...person, deputyName: z.string() }),
  z.object({ type: z.literal("person.signed_in"), ...person, how: z.string() }),
  z.object({ type: z.literal("person.signed_out"), ...person }),
  z.object({ type: z.literal("person.sessions_revoked"), ...person, count: z.number().int() }),
  z.object({ type: z.literal("routing.settings_changed"), graceSeconds: z.number().int() }),
  z.object({
    type: z.literal("routing.group_saved"),
    groupId: z.string(),
    name: z.string(),
    members: z.array(z.string()),
    isRestricted: z.boolean(),
    isActive: z.boolean(),
  }),
  z.object({
    type: z.literal("routing.rule_saved"),
    id: z.string(),
    name: z.string(),
    isOn: z.boolean(),
    groups: z.array(z.string()),
  }),
  z.object({ type: z.literal("routing.rule_removed"), id: z.string(), name: z.string() }),
  z.object({
    type: z.literal("routing.webhook_set"),
    groupId: z.string(),
    name: z.string(),
    chat: z.string().nullable(),
  }),
  z.object({ type: z.literal("audit.opened"), filter: z.record(z.string(), z.string()) }),
  z.object({ type: z.literal("audit.exported"), filter: z.record(z.string(), z.string()), rows: z.number().int() }),
  z.object({
    type: z.literal("log.opened"),
    logId: z.number().int(),
    /** The verifier's line of C2SP signed-note: the log's name, and the key its checkpoints are signed with. */
    key: z.string(),
    /** How far the log before had come, and its last signed checkpoint; null for the first. */
    previous: z.object({ origin: z.string(), size: z.number().int(), root: z.string() }).nullable(),
    previousCheckpoint: z.string().nullable(),
  }),
  z.object({ type: z.literal("token.made"), tokenId: z.string(), name: z.string(), expiresAt: z.string() }),
  z.object({ type: z.literal("token.revoked"), tokenId: z.string(), name: z.string() }),
  z.object({ type: z.literal("report.opened"), filter: z.record(z.string(), z.string()) }),
  z.object({ type: z.literal("report.exported"), filter: z.record(z.string(), z.string()) }),
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
