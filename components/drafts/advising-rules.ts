import type { Verdict } from "#server/policy/contract.ts";

/** Names the guidance a verdict asks to be read: one text for the same set of rules, whatever their order. */
export function advisingRules({ reasons }: Pick<Verdict, "reasons">): string {
  const ids = reasons.filter(({ action }) => action === "advise").map(({ ruleId }) => ruleId);
  return [...new Set(ids)].toSorted().join(" ");
}
