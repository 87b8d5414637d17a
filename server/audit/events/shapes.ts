import { z } from "zod";

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

export const draft = { draftId: z.string(), surface: z.string() };

export const submitted = {
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

export const decided = {
  ...submitted,
  note: z.string(),
  reasonRules: z.array(z.string()),
  authorName: z.string(),
  /** Names of those a deputy decided for. */
  standsFor: z.array(z.string()).optional(),
};
