import { z } from "zod";
import { GivenCursor, GivenId, GivenText, GivenVersion } from "../shared/given.ts";
import type { Action, JudgedFinding, Language, PolicyDocument, Rule, Said } from "./contract.ts";
import type { Note } from "./words.ts";

/** The longest policy as YAML, in UTF-16 units: twice what a thousand rules need, and a request's worth. */
export const LONGEST_POLICY = 3_000_000;

export const SavePolicy = z.strictObject({
  version: GivenVersion,
  text: GivenText.max(LONGEST_POLICY),
  /** Only the beginning of a longer file, so that what is wrong with it can be said. It is never saved. */
  isCut: z.boolean().optional(),
});
export type SavePolicy = z.output<typeof SavePolicy>;
export const SaveRule = z.strictObject({
  version: GivenVersion,
  ruleId: GivenText.max(16),
  text: GivenText.max(50_000),
});
export type SaveRule = z.output<typeof SaveRule>;
export const TryRule = z.strictObject({ ruleId: GivenText.max(16), text: GivenText.max(50_000) });
export type TryRule = z.output<typeof TryRule>;
export const RuleRef = z.strictObject({ ruleId: GivenText.max(16) });
export const NextPolicyRef = z.strictObject({ version: GivenVersion });
export const PublishNext = NextPolicyRef.extend({
  /** ISO 8601 with offset; at once, where it isn't given. */
  effectiveFrom: z.iso.datetime({ offset: true }).nullable().default(null),
  /** The warnings were read and it is to be published all the same. */
  isWarningRead: z.boolean().default(false),
});
export type PublishNext = z.output<typeof PublishNext>;
export const PolicyNumber = z.strictObject({ number: z.int32().positive() });
export const CompareVersions = z.strictObject({ from: z.int32().positive(), to: z.int32().positive() });
export const ReplayRef = z.strictObject({ replayId: GivenId });
/** `direction` is what the client of an endless list adds by itself. */
export const ReplayHits = ReplayRef.extend({
  cursor: GivenCursor.optional(),
  direction: z.literal("forward").optional(),
});

/** What is wrong with a policy, for its owner: with the rule and the line of the printed document. */
export interface ProblemView {
  rule: string | null;
  line: number | null;
  sentence: Said;
  isWarning: boolean;
}

/** An example that doesn't do what it says. */
export interface FailingExample {
  ruleId: string;
  kind: "trigger" | "pass";
  index: number;
  text: string;
}

/** What an author reads of a rule: the card, and the words it speaks of; null where it speaks of the text as a whole. */
export interface AuthorView {
  finding: Pick<
    JudgedFinding,
    "action" | "severity" | "ruleTitle" | "why" | "guidance" | "source" | "fix" | "replacement"
  > & { notes: Note[] };
  passage: string | null;
}

/** A rule as it is being written. */
export interface TriedRule {
  problems: ProblemView[];
  rule: Rule | null;
  /** The rule as YAML, also one that isn't whole yet; null where nothing can be read. */
  printed: string | null;
  /** Its condition as YAML, for conditions that no rows can show. */
  condition: string | null;
  /** The author's view, of the first example in which it speaks. */
  asAuthor: Record<Language, AuthorView | null>;
  results: (FailingExample & { isRight: boolean })[];
}

/** What stands between a policy and its publication. */
export interface PolicyTest {
  problems: ProblemView[];
  failing: FailingExample[];
  /** How many examples were run. */
  examples: number;
}

export interface NextPolicy extends PolicyTest {
  version: number;
  basedOn: number;
  updatedAt: Date;
  document: PolicyDocument;
  /** What it changes of the version in force, in sentences. */
  changes: Said[];
}

export interface VersionView {
  id: string;
  number: number;
  sha256: string;
  publishedAt: Date;
  publishedBy: string | null;
  effectiveFrom: Date;
  copyOf: number | null;
  state: "in_force" | "scheduled" | "past" | "withdrawn";
}

export interface ReplayView {
  id: string;
  sha256: string;
  createdAt: Date;
  finishedAt: Date | null;
  requestedBy: string;
  state: "waiting" | "running" | "done" | "failed";
  total: number;
  done: number;
  changed: number;
  flagged: number;
  readAgain: number;
}

export interface ReplayHitView {
  id: string;
  draftId: string;
  revision: number;
  surface: string;
  was: Action;
  now: Action;
  /** Rules that would ask for something and didn't, the other way round, and those that would ask for something else. */
  gained: string[];
  lost: string[];
  differing: string[];
}

/** A phrase that is taken out of a rule, or of all, as texts are compared with it. */
export interface Suppressed {
  phraseKey: string;
  ruleId: string | null;
}

const Day = z.iso.date();
export const AddSuppression = z.strictObject({
  phrase: GivenText.trim().min(2, "A phrase has at least two characters.").max(200),
  ruleId: GivenText.max(16).nullable(),
  reason: GivenText.trim().min(3, "Say why in a few words.").max(500),
  until: Day,
});
export type AddSuppression = z.output<typeof AddSuppression>;
export const SuppressionRef = z.strictObject({ suppressionId: GivenId });
export const ReviewSuppression = SuppressionRef.extend({ until: Day });
export type ReviewSuppression = z.output<typeof ReviewSuppression>;

export interface SuppressionView {
  id: string;
  phrase: string;
  ruleId: string | null;
  reason: string;
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  /** `expired`: its day is over and nobody has ended it; it holds no longer. */
  state: "active" | "expired" | "ended";
}

/** What the policy's owner is to look at again. */
export interface ToLookAt {
  /** Rules whose fact is overdue, the longest first. */
  rules: { id: string; title: Said; recheckBy: string }[];
  /** Rules that are wrong more often than right. */
  imprecise: RuleMeasure[];
  /** How many phrases are left out no longer, since their day is over. */
  expiredPhrases: number;
}

/** Who has read a version, and who was reminded to. */
export interface ReaderView {
  personId: string;
  name: string;
  department: string;
  acknowledgedAt: Date | null;
  remindedAt: Date | null;
  /** The latest version they have confirmed; null where none. */
  lastNumber: number | null;
}

/** The answer to publishing: done, or what has to be mended or read first. */
export type PublishAnswer =
  | { isPublished: true; number: number }
  | { isPublished: false; problems: ProblemView[]; failing: FailingExample[]; warnings: ProblemView[] };

/** How a rule has done: of its verdicts, how many said that it was right. */
export interface RuleMeasure {
  ruleId: string;
  /** Drafts in which it spoke. */
  hits: number;
  /** Drafts in which it would have spoken, were it not in shadow. */
  shadowHits: number;
  /** A reviewer gave it as a reason, or the author mended the passage. */
  confirmed: number;
  dismissed: number;
  /** Why authors dismissed it: reason → how often. */
  reasons: Record<string, number>;
  /** A person was asked because of it, and let the text pass as it was. */
  overturned: number;
  /** confirmed / (confirmed + dismissed + overturned), 0…1; null without a verdict. */
  precision: number | null;
  /** Wrong more often than right, of enough verdicts. */
  isImprecise: boolean;
}
