import { z } from "zod";
import { Category, Entity } from "../detection/contract.ts";
import { Surface } from "../shared/surfaces.ts";
import { SEVERITIES } from "./words.ts";

/** What is known of a draft beyond its words: declared by the author, or set by the organisation's calendar. */
const CIRCUMSTANCES = [
  "picture",
  "quiet_period",
  "ai_used",
  "ai_written_on_public_matters",
  "other_platform",
  "other_assistant",
  "question_box",
] as const;
export const Circumstance = z.enum(CIRCUMSTANCES);
export type Circumstance = z.infer<typeof Circumstance>;

/** A pattern in RE2's grammar (no look-around, no back-references): it takes time in proportion to the text, always. */
const Pattern = z.string().min(1).max(1_000);
const Certainty = z.number().min(0).max(1);

/** What a finding has to be. Lists are any-of; all fields that are given have to hold. */
export const FindingTest = z.strictObject({
  category: z.array(Category).min(1).optional(),
  tag: z.array(z.string()).min(1).optional(),
  /** Has none of these tags: "all of the category but what another rule speaks of". */
  exceptTag: z.array(z.string()).min(1).optional(),
  entity: z.array(Entity).min(1).optional(),
  confidence: z.strictObject({ atLeast: Certainty.optional(), below: Certainty.optional() }).optional(),
  get anyOf(): z.ZodOptional<z.ZodArray<typeof FindingTest>> {
    return z.array(FindingTest).min(1).optional();
  },
  get allOf(): z.ZodOptional<z.ZodArray<typeof FindingTest>> {
    return z.array(FindingTest).min(1).optional();
  },
  get not(): z.ZodOptional<typeof FindingTest> {
    return FindingTest.optional();
  },
});
export type FindingTest = z.infer<typeof FindingTest>;

/** What a draft as a whole has to be. All fields that are given have to hold. */
export const DraftTest = z.strictObject({
  surface: z.array(Surface).min(1).optional(),
  /** More UTF-16 code units than the surface allows. */
  overLimit: z.literal(true).optional(),
  minWords: z.number().int().optional(),
  /** Some finding whose rule is at least this grave. */
  hasFindingOfSeverity: z.enum(SEVERITIES).optional(),
  /** So many findings like this; at least one where no number is given. */
  findings: z
    .strictObject({
      like: FindingTest,
      atLeast: z.number().int().min(1).optional(),
      atMost: z.number().int().min(0).optional(),
    })
    .optional(),
  /** No finding is like this: the absence of something. */
  lacks: FindingTest.optional(),
  says: Pattern.optional(),
  /** The text doesn't say this, such as that one works here. */
  saysNot: Pattern.optional(),
  /** The author declared the text private and no company term occurs. */
  isPrivate: z.literal(true).optional(),
  /** Holds on each of the rule's surfaces, whatever the text says. */
  always: z.literal(true).optional(),
  /** The personal reminder of the AI-training switch is due. */
  aiReminderDue: z.literal(true).optional(),
  circumstance: Circumstance.optional(),
  get anyOf(): z.ZodOptional<z.ZodArray<typeof DraftTest>> {
    return z.array(DraftTest).min(1).optional();
  },
  get allOf(): z.ZodOptional<z.ZodArray<typeof DraftTest>> {
    return z.array(DraftTest).min(1).optional();
  },
  get not(): z.ZodOptional<typeof DraftTest> {
    return DraftTest.optional();
  },
});
export type DraftTest = z.infer<typeof DraftTest>;

/** When a rule speaks: of each finding that fits (in drafts that fit, where that is given), or of the draft as a whole. */
export const Condition = z.union([
  z.strictObject({ finding: FindingTest, given: DraftTest.optional() }),
  z.strictObject({ draft: DraftTest }),
]);
export type Condition = z.infer<typeof Condition>;
