import type { JudgedFinding } from "#server/policy/contract.ts";

/** What a passage is painted as; one the author keeps steps back to "info". */
export function paintedAs(
  finding: Pick<JudgedFinding, "action" | "dismissal">,
): "info" | "advise" | "review" | "block" {
  if (finding.dismissal !== null || finding.action === "pass") return "info";
  return finding.action;
}
