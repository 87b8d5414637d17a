import { z } from "zod";
import { Finding } from "../detection/contract.ts";
import { ROLES, type Role } from "../shared/actor.ts";
import { Surface } from "../shared/surfaces.ts";
import { Circumstance, Condition } from "./condition.ts";
import { ACTIONS, type Note, parseNote, SEVERITIES } from "./words.ts";

export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

export const Action = z.enum(ACTIONS);
export type Action = z.infer<typeof Action>;

/** What a rule may do: the actions, and the two that take a text out of the policy's hands. */
export const RuleAction = z.enum(["info", "advise", "review", "block", "never_flag", "out_of_scope"]);
export type RuleAction = z.infer<typeof RuleAction>;

/** Words of the policy, in each language it is read in. */
const Said = z.strictObject({ en: z.string().min(1), de: z.string().min(1) });
export type Said = z.infer<typeof Said>;
export type Language = keyof Said;

/** `shadow`: it runs and is counted, and nobody sees it. */
export const RuleMode = z.enum(["on", "off", "shadow"]);
export type RuleMode = z.infer<typeof RuleMode>;

/** Whose drafts a rule speaks of. Lists are any-of; without one, everybody's. */
const Audience = z.strictObject({
  department: z.array(z.string()).min(1).optional(),
  country: z.array(z.string()).min(1).optional(),
  role: z.array(z.enum(ROLES)).min(1).optional(),
});

/** A text with what has to be known of it; in the example organisation, and beside it the organisation's own names. */
export const Example = z.strictObject({
  text: z.string().min(1),
  /** The rule's first surface, unless said. */
  surface: Surface.optional(),
  circumstances: z.array(Circumstance).min(1).optional(),
  isPrivate: z.literal(true).optional(),
  aiReminderDue: z.literal(true).optional(),
  /** The organisation is listed at a stock exchange, or a hospital group, for instance. */
  isListed: z.literal(true).optional(),
  industry: z.string().min(1).optional(),
  /** The text, so many times: for limits. */
  times: z.number().int().min(2).max(20_000).optional(),
});
export type Example = z.infer<typeof Example>;

export const Rule = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,4}-\d{2}$/),
  title: Said,
  mode: RuleMode,
  surfaces: z.array(Surface).min(1),
  audience: Audience.optional(),
  severity: Severity,
  action: RuleAction,
  when: Condition,
  /** A finding less sure than this is only shown (`info`): a bare guess never reaches a reviewer. 0…1. */
  certainAt: z.number().min(0).max(1),
  /** At most three short sentences: what to do next. */
  guidance: Said,
  suggestedFix: Said,
  source: z.string(),
  jurisdictions: z.string(),
  /** What makes it speak, in words. */
  trigger: Said,
  /** Day (YYYY-MM-DD) by which the fact behind it is looked at again. */
  recheckBy: z.iso.date().nullable(),
  /** E-mail address of whoever answers for the rule; whoever manages the policy, where none is given. */
  owner: z.email().optional(),
  /** Texts in which it must speak, and in which it must not. They run whenever the policy is saved. */
  examples: z.strictObject({ trigger: z.array(Example), pass: z.array(Example) }),
});
export type Rule = z.infer<typeof Rule>;

/** A surface as the organisation has set it. Limits in UTF-16 code units. */
export const SurfaceSetting = z.strictObject({
  id: Surface,
  title: Said,
  /** One line: what becomes of the text there. */
  hint: Said,
  limit: z.number().int().positive(),
  /** Where the platform cuts with "see more", about; null where it doesn't. */
  fold: z.strictObject({ desktop: z.number().int(), mobile: z.number().int() }).nullable(),
  /** The platform's AI reads the text on click, before anything is posted: every finding rises one level. */
  isReadByAi: z.boolean(),
  /** Days for which a clearance or an approval holds. */
  validDays: z.number().int().positive(),
});
export type SurfaceSetting = z.infer<typeof SurfaceSetting>;

/** The shape of the document. Counts up when a document of the new shape can't be read by the old product. */
export const FORMAT = 3;

export const PolicyDocument = z
  .strictObject({
    format: z.literal(FORMAT),
    title: Said,
    surfaces: z.array(SurfaceSetting),
    rules: z.array(Rule),
  })
  .refine(
    ({ surfaces }) => Surface.options.every((id) => surfaces.filter((surface) => surface.id === id).length === 1),
    {
      error: "Every surface is set exactly once.",
    },
  )
  .superRefine(({ rules }, { addIssue }) => {
    const ids = new Set<string>();
    for (const [index, { id }] of rules.entries()) {
      if (ids.has(id))
        addIssue({ code: "custom", path: ["rules", index, "id"], message: "Every rule has its own id." });
      ids.add(id);
    }
  });
export type PolicyDocument = z.infer<typeof PolicyDocument>;

export interface PolicyInForce {
  id: string;
  number: number;
  /** Of the document's RFC 8785 form, hex. */
  sha256: string;
  publishedAt: Date;
  /** From when it holds. */
  effectiveFrom: Date;
  document: PolicyDocument;
}

export interface Author {
  department: string;
  country: string;
  role: Role;
}

/** What a policy needs to know of a draft besides its findings. */
export interface DraftFacts {
  surface: Surface;
  text: string;
  isDeclaredPrivate: boolean;
  isAiReminderDue: boolean;
  /** None, when not given. */
  circumstances?: readonly Circumstance[];
  /** Who writes; rules for some people speak only of drafts whose author is known. */
  author?: Author | null;
  /** The language the author reads: guidance is said, and kept, in it. English, when not given. */
  language?: Language;
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
  /** What changed the rule's own level here: "raised". One that isn't known any more is left out. */
  notes: z.array(z.string()).transform((notes): Note[] => notes.flatMap((note) => parseNote(note) ?? [])),
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
  /** Rules in shadow that would have spoken: for counting only. */
  shadow: ShadowHit[];
}

export const ShadowHit = z.object({ ruleId: z.string(), action: Action, findings: z.number().int() });
export type ShadowHit = z.infer<typeof ShadowHit>;
