import { z } from "zod";
import type { JudgedFinding, Verdict } from "../policy/contract.ts";
import { GivenCursor, GivenId, GivenText, GivenVersion } from "../shared/given.ts";
import { ProfilePart } from "../shared/profile-parts.ts";
import { Surface } from "../shared/surfaces.ts";
import { DECLARATIONS, DISMISSAL_REASONS, DRAFT_STATES } from "./words.ts";

export const DraftState = z.enum(DRAFT_STATES);
export type DraftState = z.infer<typeof DraftState>;

/** The longest text anybody may hand in, in UTF-16 code units: the longest surface, with room to cut. */
const MAX_TEXT = 125_000;

const Text = GivenText.max(MAX_TEXT);
const Fingerprint = GivenText.max(128);
const Note = GivenText.trim().max(2_000);

export const CreateDraft = z
  .strictObject({
    surface: Surface,
    /** The field of a profile it is for; null elsewhere. */
    part: ProfilePart.nullable().default(null),
  })
  .refine(({ surface, part }) => part === null || surface === "profile_text", {
    error: "Only a profile text is for a field of the profile.",
    path: ["part"],
  });
export type CreateDraft = z.output<typeof CreateDraft>;
export const DraftRef = z.strictObject({ draftId: GivenId });
export const SaveDraft = z.strictObject({ draftId: GivenId, version: GivenVersion, text: Text });
export const CheckDraft = z.strictObject({ draftId: GivenId, text: Text });
/** What a machine made of the neutral version. */
export const RestoreNames = z.strictObject({ draftId: GivenId, rewritten: Text });
export const SubmitDraft = z.strictObject({
  draftId: GivenId,
  version: GivenVersion,
  text: Text,
  /** The author confirms having read the guidance of an `advise` verdict. */
  isAdviceRead: z.boolean().default(false),
  /** Where the policy stops it: why it should be released all the same, where that is asked for. */
  releaseReason: Note.optional(),
});
export const MoveDraft = z.strictObject({ draftId: GivenId, version: GivenVersion });
export const WithdrawDraft = MoveDraft.extend({ reason: Note.default("") });
/** Where a post can be read by anybody: no host of the house, no way to sign in inside it. */
const PostUrl = z
  .url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    normalize: true,
    error: "Give the address of the post: it starts with https://.",
  })
  .max(2_000)
  .refine(
    (url) => URL.parse(url)?.username === "" && URL.parse(url)?.password === "",
    "Give the address without a name or password in it.",
  );
export const PublishDraft = MoveDraft.extend({
  url: PostUrl,
});
export const DismissFinding = z.strictObject({
  draftId: GivenId,
  text: Text,
  fingerprint: Fingerprint,
  reason: z.enum(DISMISSAL_REASONS),
  note: Note.default(""),
  /** Day on which the named person agreed. */
  agreedOn: z.iso.date().nullish(),
});
export const Declaration = z.enum(DECLARATIONS);
export type Declaration = z.infer<typeof Declaration>;
export const DeclareOfDraft = z.strictObject({
  draftId: GivenId,
  declarations: z.array(Declaration).max(DECLARATIONS.length),
});
export type DeclareOfDraft = z.output<typeof DeclareOfDraft>;
export const UndoDismissal = z.strictObject({ draftId: GivenId, fingerprint: Fingerprint });
export const ListDrafts = z.strictObject({ state: DraftState.optional(), cursor: GivenCursor.optional() });

export type SaveDraft = z.output<typeof SaveDraft>;
export type SubmitDraft = z.output<typeof SubmitDraft>;
export type PublishDraft = z.output<typeof PublishDraft>;
export type DismissFinding = z.output<typeof DismissFinding>;

/** What the engine and the policy say of a text right now. Nothing of it is stored. */
export interface DraftCheck {
  findings: JudgedFinding[];
  verdict: Verdict;
  /** UTF-16 code units, and what people count as characters. */
  length: { units: number; characters: number; limit: number };
  /** Plain sentences: what it means and what to do next. */
  explanation: { headline: string; sentences: string[] };
}

export const NeutralKey = z.array(
  z.object({ placeholder: z.string(), original: z.string(), times: z.number().int().positive() }),
);

/** A text of the draft that gives nothing away, and what its placeholders stand for, for the author's eyes. */
export interface NeutralView {
  text: string;
  key: z.infer<typeof NeutralKey>;
  /** Titles of the rules that still ask for something of it. */
  left: string[];
}

/** The rewritten text with the names put back, and the placeholders for which that needs a look. */
export interface RestoredView {
  text: string;
  /** Left out by the rewriter. */
  missing: string[];
  /** Said more often than before. */
  repeated: string[];
  /** Like ours, but nobody knows what they stand for. */
  unknown: string[];
}

export interface DraftSummary {
  id: string;
  surface: Surface;
  /** The field of a profile it is for. */
  part: ProfilePart | null;
  state: DraftState;
  /** First line of the text, shortened. */
  title: string;
  updatedAt: Date;
  submittedAt: Date | null;
  validUntil: Date | null;
  action: string | null;
}

/** A submitted text with its verdict and what was decided of it. */
export interface RevisionView {
  id: string;
  number: number;
  text: string;
  textHash: string;
  createdAt: Date;
  policyVersion: number;
  engine: string;
  findings: JudgedFinding[];
  verdict: Verdict;
  /** What the verdict meant to the author. */
  explanation: { headline: string; sentences: string[] };
  decision: DecisionView | null;
  /** What changed meanwhile, where the system judged the same text again; null where the author sent it. */
  recheckedFor: "policy" | "directory" | null;
}

export const DecisionKind = z.enum(["approve", "ask_for_changes", "reject"]);
export type DecisionKind = z.infer<typeof DecisionKind>;

export interface DecisionView {
  kind: DecisionKind;
  reviewerName: string;
  reasonRules: { id: string; title: string }[];
  note: string;
  createdAt: Date;
}

/** Who has a waiting draft, and how long it usually takes. */
export interface WaitView {
  /** Where it waits; group null: all reviewers; person null: whoever comes first. */
  with: { group: string | null; person: string | null }[];
  /** In working time; null where too few were decided of late. */
  usually: UsualWait | null;
}

/** Who may let a text pass that the policy stops. */
export interface Releasers {
  group: string;
}

/** How long something usually takes, as people say it. */
export interface UsualWait {
  count: number;
  unit: "minutes" | "hours" | "days";
}

export interface DraftView {
  id: string;
  surface: Surface;
  /** The field of a profile it is for. */
  part: ProfilePart | null;
  state: DraftState;
  version: number;
  /** First line of the text, shortened. */
  title: string;
  text: string;
  authorName: string;
  /** What the author says of it beyond its words. */
  declarations: Declaration[];
  createdAt: Date;
  updatedAt: Date;
  submittedAt: Date | null;
  validUntil: Date | null;
  publishedAt: Date | null;
  publishedUrl: string | null;
  /** Newest first. */
  revisions: RevisionView[];
  /** What has happened to it, newest first. */
  history: { id: string; at: Date; sentence: string }[];
  /** What the reader may do with it now. */
  possible: string[];
  /** Who is looking at it, while somebody is. */
  claimedBy: string | null;
  /** By when a decision is due, while it waits for one. */
  dueAt: Date | null;
  /** Whether those it waits for can still be asked when they decide: once each. */
  mayNudge: boolean;
  /** For its author, while it waits. */
  waiting: WaitView | null;
  /** Whether its author can ask for a second opinion on the refusal: of the text as it was read, once. */
  mayAppeal: boolean;
}

/** Where a draft stands after a step. */
export interface Moved {
  state: DraftState;
  version: number;
}

/** Answer to sending a draft: where it stands now, and why. */
export interface SubmitResult {
  state: DraftState;
  version: number;
  verdict: Verdict;
  explanation: { headline: string; sentences: string[] };
  /** The verdict asks the author to read the guidance first; nothing was sent. */
  needsAdviceRead: boolean;
}
