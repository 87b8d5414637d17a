import type { Rule } from "#server/policy/contract.ts";

/** What the log can be narrowed to. */
export type AuditChoices = {
  people: readonly { id: string; name: string }[];
  rules: readonly Pick<Rule, "id" | "title">[];
};
