import { z } from "zod";
import { Category, Entity, Finding } from "../detection/contract.ts";
import { Surface } from "../shared/surfaces.ts";
import { ACTIONS, SEVERITIES } from "./words.ts";

export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

export const Action = z.enum(ACTIONS);
export type Action = z.infer<typeof Action>;

/** What a rule may do: the actions, and the two that take a text out of the policy's hands. */
export const RuleAction = z.enum(["info", "advise", "review", "block", "never_flag", "out_of_scope"]);
export type RuleAction = z.infer<typeof RuleAction>;

/** What is known of a draft beyond its words: declared by the author, or set by the organisation's calendar. */
const CIRCUMSTANCES = [
  "picture",
  "quiet_period",
  "ai_written_on_public_matters",
  "other_platform",
  "other_assistant",
  "question_box",
] as const;
export const Circumstance = z.enum(CIRCUMSTANCES);
export type Circumstance = z.infer<typeof Circumstance>;

/**
 * When a rule speaks. `finding`: of each finding that fits (lists are any-of, fields are all-of).
 * `draft`: of the draft as a whole. A rule has one of the two.
 */
export const Condition = z.union([
  z.strictObject({
    finding: z.strictObject({
      category: z.array(Category).optional(),
      tag: z.array(z.string()).optional(),
      /** Has none of these tags: "all of the category but what another rule speaks of". */
      exceptTag: z.array(z.string()).optional(),
      entity: z.array(Entity).optional(),
    }),
  }),
  z.strictObject({
    draft: z.strictObject({
      /** More UTF-16 code units than the surface allows. */
      overLimit: z.literal(true).optional(),
      minWords: z.number().int().optional(),
      /** Some finding whose rule is at least this grave. */
      hasFindingOfSeverity: Severity.optional(),
      /** The author declared the text private and no company term occurs. */
      isPrivate: z.literal(true).optional(),
      /** Holds on each of the rule's surfaces, whatever the text says. */
      always: z.literal(true).optional(),
      /** The personal reminder of the AI-training switch is due. */
      aiReminderDue: z.literal(true).optional(),
      circumstance: Circumstance.optional(),
    }),
  }),
]);
export type Condition = z.infer<typeof Condition>;

export const Rule = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,4}-\d{2}$/),
  title: z.string(),
  surfaces: z.array(Surface).min(1),
  isOn: z.boolean(),
  severity: Severity,
  action: RuleAction,
  when: Condition,
  /** A finding less sure than this is only shown (`info`): a bare guess never reaches a reviewer. 0…1. */
  certainAt: z.number().min(0).max(1),
  /** At most three short sentences: what to do next. */
  guidance: z.string(),
  suggestedFix: z.string(),
  source: z.string(),
  jurisdictions: z.string(),
  /** What makes it speak, in words. */
  trigger: z.string(),
  /** Day (YYYY-MM-DD) by which the fact behind it is looked at again. */
  recheckBy: z.iso.date().nullable(),
});
export type Rule = z.infer<typeof Rule>;

/** A surface as the organisation has set it. Limits in UTF-16 code units. */
export const SurfaceSetting = z.strictObject({
  id: Surface,
  title: z.string(),
  /** One line: what becomes of the text there. */
  hint: z.string(),
  limit: z.number().int().positive(),
  /** Where the platform cuts with "see more", about; null where it doesn't. */
  fold: z.strictObject({ desktop: z.number().int(), mobile: z.number().int() }).nullable(),
  /** The platform's AI reads the text on click, before anything is posted: every finding rises one level. */
  isReadByAi: z.boolean(),
  /** Days for which a clearance or an approval holds. */
  validDays: z.number().int().positive(),
});
export type SurfaceSetting = z.infer<typeof SurfaceSetting>;

export const PolicyDocument = z
  .strictObject({
    title: z.string(),
    surfaces: z.array(SurfaceSetting),
    rules: z.array(Rule),
  })
  .refine(
    ({ surfaces }) => Surface.options.every((id) => surfaces.filter((surface) => surface.id === id).length === 1),
    {
      error: "Every surface is set exactly once.",
    },
  )
  .refine(({ rules }) => new Set(rules.map((rule) => rule.id)).size === rules.length, {
    error: "Every rule has its own id.",
  });
export type PolicyDocument = z.infer<typeof PolicyDocument>;

export interface PolicyInForce {
  id: string;
  number: number;
  /** Of the document's RFC 8785 form, hex. */
  sha256: string;
  publishedAt: Date;
  document: PolicyDocument;
}

/** What a policy needs to know of a draft besides its findings. */
export interface DraftFacts {
  surface: Surface;
  text: string;
  isDeclaredPrivate: boolean;
  isAiReminderDue: boolean;
  /** None, when not given. */
  circumstances?: readonly Circumstance[];
}

/** What is known of a passage besides what the engine found. */
export const FindingMark = z.object({
  /** Keyed hash of the passage (hex): recognises it again, can't be read back. */
  fingerprint: z.string(),
  /** The author's reason for keeping the passage, where given. */
  dismissal: z.string().nullable(),
});
export type FindingMark = z.infer<typeof FindingMark>;

const MarkedFinding = Finding.extend(FindingMark.shape);
export type MarkedFinding = z.infer<typeof MarkedFinding>;

/** A finding with what the policy in force says of it. */
export const JudgedFinding = MarkedFinding.extend({
  ruleId: z.string(),
  ruleTitle: z.string(),
  severity: Severity,
  action: Action,
  guidance: z.string(),
  fix: z.string(),
  source: z.string(),
});
export type JudgedFinding = z.infer<typeof JudgedFinding>;

/** One rule that spoke, and why. `findings` are indexes into the judged findings; empty where it speaks of the draft as a whole. */
export const Reason = z.object({
  ruleId: z.string(),
  title: z.string(),
  severity: Severity,
  action: Action,
  guidance: z.string(),
  source: z.string(),
  findings: z.array(z.number().int()),
  /** What changed the rule's own level here, in words: "raised one level: AI reads this surface". */
  notes: z.array(z.string()),
});
export type Reason = z.infer<typeof Reason>;

/** The highest action of all rules that spoke, with the tree of reasons. A result, never an error. */
export const Verdict = z.object({
  action: Action,
  severity: Severity,
  reasons: z.array(Reason),
  policyVersion: z.number().int(),
  engine: z.string(),
  /** The notice of the authors' rights is to be shown; nothing else is said or kept of it. */
  showsRightsNotice: z.boolean(),
});
export type Verdict = z.infer<typeof Verdict>;

/** What the policy says of a draft: its findings, each with the gravest rule that speaks of it, and the verdict. */
export interface Judgement {
  findings: JudgedFinding[];
  verdict: Verdict;
}
