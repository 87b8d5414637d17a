import { z } from "zod";
import { DecisionKind, type DraftView, type Moved } from "../drafts/contract.ts";
import { SEVERITIES } from "../policy/words.ts";
import { GivenCursor, GivenId, GivenText, GivenVersion } from "../shared/given.ts";
import type { Page } from "../shared/page.ts";
import { Surface } from "../shared/surfaces.ts";

/** Minutes for which a claim keeps a draft from colleagues, unless it is renewed. */
export const CLAIM_MINUTES = 5;

/** The queue's filter: the address of the page is the filter. */
export const QueueFilter = z.strictObject({
  /** Words of the text or of its author's name. */
  q: GivenText.trim().min(1).max(120).optional(),
  severity: z.enum(SEVERITIES).optional(),
  surface: Surface.optional(),
  department: GivenText.max(120).optional(),
  /** `mine`: claimed by me; `free`: claimed by nobody. */
  claim: z.enum(["mine", "free"]).optional(),
  cursor: GivenCursor.optional(),
});
export type QueueFilter = z.infer<typeof QueueFilter>;

export const DecideDraft = z.strictObject({
  draftId: GivenId,
  /** The revision the reviewer read: a decision on an older one is refused. */
  revisionId: GivenId,
  /** SHA-256 of the text they read, as shown. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  kind: DecisionKind,
  reasonRules: z.array(GivenText.max(16)).max(20).default([]),
  /** To the author. */
  note: GivenText.trim().max(4_000).default(""),
  /** To colleagues. */
  privateNote: GivenText.trim().max(4_000).default(""),
});
/** Words to whom a draft is passed on to. */
const Note = GivenText.trim().max(2_000).default("");
export const EscalateDraft = z.strictObject({ draftId: GivenId, note: Note });
export type EscalateDraft = z.output<typeof EscalateDraft>;
export const HandOverDraft = z.strictObject({ draftId: GivenId, toPersonId: GivenId, note: Note });
export type HandOverDraft = z.output<typeof HandOverDraft>;
export const UndoDecision = z.strictObject({ draftId: GivenId, decisionId: GivenId });
export type UndoDecision = z.output<typeof UndoDecision>;

export const AppealDecision = z.strictObject({
  draftId: GivenId,
  version: GivenVersion,
  reason: GivenText.trim().min(1, "Say why somebody else should look at it.").max(2_000),
});
export type AppealDecision = z.output<typeof AppealDecision>;
export const MarkFalseAlarm = z.strictObject({
  draftId: GivenId,
  revisionId: GivenId,
  /** Which of the revision's findings, from 0. */
  ordinal: z.int().min(0).max(10_000),
  isFalse: z.boolean(),
});
export type MarkFalseAlarm = z.output<typeof MarkFalseAlarm>;
export const LookAgain = z.strictObject({
  draftId: GivenId,
  revisionId: GivenId,
  /** What one would have decided. */
  opinion: z.enum(["agree", "change", "reject"]),
  note: GivenText.trim().max(2_000).default(""),
});
export type LookAgain = z.output<typeof LookAgain>;
export const ApproveMany = z.strictObject({
  items: z
    .array(z.strictObject({ draftId: GivenId, revisionId: GivenId }))
    .min(1)
    .max(50),
});
export type ApproveMany = z.output<typeof ApproveMany>;
/** What became of one of several: its decision, or why it stays as it is. */
export interface BulkResult {
  draftId: string;
  decisionId: string | null;
  /** Null where it was decided. */
  refused: { code: string; sentence: string } | null;
}

/** The longest comment, and the longest wording that can be suggested. */
const MOST_WORDS = 4_000;
const Words = GivenText.trim().max(MOST_WORDS);
/** Taken as it stands, with its spaces; empty means: leave the passage out. */
const Replacement = GivenText.max(MOST_WORDS).nullable();
const saysSomething = ({ body, replacement }: { body: string; replacement: string | null }) =>
  body !== "" || replacement !== null;
const SAY_SOMETHING = { error: "Write a comment, or what you would write there.", path: ["body"] };

export const WriteComment = z
  .strictObject({
    draftId: GivenId,
    /** The revision that was read: places are of its text, in UTF-16 code units, end excluded. */
    revisionId: GivenId,
    start: z.int32().min(0),
    end: z.int32().min(0),
    body: Words.default(""),
    replacement: Replacement.default(null),
  })
  .refine(saysSomething, SAY_SOMETHING);
export type WriteComment = z.output<typeof WriteComment>;
export const CommentRef = z.strictObject({ draftId: GivenId, commentId: GivenId });
export type CommentRef = z.output<typeof CommentRef>;
export const ChangeComment = CommentRef.extend({
  body: Words.default(""),
  replacement: Replacement.default(null),
}).refine(saysSomething, SAY_SOMETHING);
export type ChangeComment = z.output<typeof ChangeComment>;
export const ReplyToComment = CommentRef.extend({ body: Words.min(1, "Write at least one word.") });
export type ReplyToComment = z.output<typeof ReplyToComment>;
export const ResolveComment = CommentRef.extend({ isResolved: z.boolean() });
export type ResolveComment = z.output<typeof ResolveComment>;
export const AnswerSuggestion = CommentRef.extend({ answer: z.enum(["applied", "declined"]) });
export type AnswerSuggestion = z.output<typeof AnswerSuggestion>;

/** Where a draft stands after a decision, and until when it can be taken back; null where it took effect at once. */
export interface Decided extends Moved {
  decisionId: string;
  undoUntil: Date | null;
}

/** A decision that hasn't taken effect yet. */
export interface PendingView {
  draftId: string;
  decisionId: string;
  kind: DecisionKind;
  authorName: string;
  reviewerName: string;
  isMine: boolean;
  effectiveAt: Date;
}
export type DecideDraft = z.output<typeof DecideDraft>;

/** Seconds for which somebody counts as looking at a draft, unless they say so again. */
export const LOOK_SECONDS = 60;
/** Null: at none any more. */
export const LookAtDraft = z.strictObject({ draftId: GivenId.nullable() });
export type LookAtDraft = z.output<typeof LookAtDraft>;

/** News of the desk. `all`: whatever one shows may have changed, as after a connection was lost. */
export type DeskNews = { kind: "all" } | { kind: "some"; draftIds: string[]; hasNotice: boolean };

export const ClaimDraft = z.strictObject({ draftId: GivenId, isTakeOver: z.boolean().default(false) });
export type ClaimDraft = z.output<typeof ClaimDraft>;

export interface QueueItem {
  id: string;
  surface: Surface;
  title: string;
  authorName: string;
  department: string;
  severity: (typeof SEVERITIES)[number];
  submittedAt: Date;
  dueAt: Date | null;
  /** Who is asked to decide it, where somebody is. */
  assignee: { name: string; isMe: boolean } | null;
  revision: number;
  /** The rules that ask for a person. */
  rules: { id: string; title: string }[];
  claimedBy: { name: string; isMe: boolean } | null;
  /** Names of colleagues who have it before them. */
  lookers: string[];
  /** The author asked for a second opinion on it. */
  isAppealed: boolean;
  /** Its latest revision, where this reviewer has opened that and it is of low risk: it may be approved together with others. */
  bulkRevisionId: string | null;
}

export interface QueuePage extends Page<QueueItem> {
  /** How many fit the filter, on all pages. */
  total: number;
}

/** One station of a draft's way, as people read it. */
export interface StationView {
  id: string;
  /** Null: every reviewer. */
  group: string | null;
  needs: "any" | "two" | "all";
  state: "ahead" | "open" | "done" | "void";
  assignee: string | null;
  dueAt: Date | null;
  isLate: boolean;
  /** Who has said yes, and for whom. */
  approvals: { by: string; standsFor: string | null }[];
}

/** What a colleague noted for colleagues, beside what the author was told. */
export interface PrivateNote {
  revision: number;
  by: string;
  note: string;
  at: Date;
}

/** A draft as its reviewer sees it. */
export interface ReviewView extends DraftView {
  department: string;
  /** The claim on it, while one holds. */
  claim: { name: string; isMe: boolean; expiresAt: Date } | null;
  /** Names of colleagues who have it before them. */
  lookers: string[];
  /** Only few may read it, and each reading is an entry of the log. */
  isRestricted: boolean;
  /** Whether it is the reader's turn; `standsFor` names those they stand in for. */
  isMyTurn: boolean;
  /** Its way: what is done, what waits now, what comes. */
  way: StationView[];
  /** Colleagues it can be handed to. */
  colleagues: { id: string; name: string }[];
  /** What was decided of it and can still be taken back. */
  pending: PendingView | null;
  /** Rules a decision can give as its reason: those that spoke of the latest revision. */
  reasonRules: { id: string; title: string }[];
  /** What the author wrote when keeping a passage, by the finding's fingerprint; only where words were given. */
  dismissalNotes: Record<string, string>;
  /** Why it came to a person, in sentences. */
  explanation: { headline: string; sentences: string[] };
  /** The latest revision, which a decision is made on. */
  latest: DraftView["revisions"][number];
  /** The author asked for a second opinion on this text, and why. */
  appeal: { reason: string; at: Date } | null;
  /** Which of the latest revision's findings a reviewer called a false alarm. */
  falseAlarms: number[];
  /** For reviewers alone, the latest first. */
  privateNotes: PrivateNote[];
  /** Next in the queue after this one, for going on without going back. */
  nextId: string | null;
}

/** … and as it is opened. */
export interface OpenedView extends ReviewView {
  /** Number of the revision they had opened before the latest came; null where this is the first they see. */
  lastSeen: number | null;
}
