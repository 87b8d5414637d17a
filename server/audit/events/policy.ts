import { z } from "zod";

/** The phrase itself stays out of the log: it is a piece of somebody's text. */
const suppression = { suppressionId: z.string(), ruleId: z.string().nullable() };

/** What happens to the policy, its rules and the phrases excepted from them. */
export const POLICY_EVENTS = [
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
] as const;
