import type { Finding } from "../detection/contract.ts";
import { phraseKey } from "./phrase-key.ts";
import type { Suppressed } from "./views.ts";

/** Whether the policy's owner has taken a passage of this text out of a rule. A secret stays one, whatever anybody says of it. */
export function silencer(text: string, suppressions: readonly Suppressed[]) {
  return ({ start, end, category }: Finding, rule: { id: string }): boolean => {
    if (suppressions.length === 0 || category === "credential") return false;
    const key = phraseKey(text.slice(start, end));
    return suppressions.some((one) => one.phraseKey === key && (one.ruleId === null || one.ruleId === rule.id));
  };
}
