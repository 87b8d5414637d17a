import type { Tone } from "#components/ui/tone.ts";
import type { Action, JudgedFinding, Severity } from "#server/policy/contract.ts";

/** How an action looks: its shape and colour. */
export const TONE_OF_ACTION = {
  pass: "cleared",
  info: "info",
  advise: "advise",
  review: "review",
  block: "block",
} as const satisfies Record<Action, Tone>;

/** Word for word the contract's, which browsers don't load: it would bring the whole parser along. A test compares them. */
export const SEVERITY_WORDS: Record<Severity, string> = {
  none: "None",
  low: "Low",
  medium: "Medium",
  high: "High",
  critical: "Critical",
};

/** Mildest first; painting goes by it, since only one line can be drawn under a word. */
const ORDER: readonly Action[] = ["pass", "info", "advise", "review", "block"];

export function rankOfAction(action: Action): number {
  return ORDER.indexOf(action);
}

/** What a passage is painted as; one the author keeps steps back to "info". */
export function paintedAs(
  finding: Pick<JudgedFinding, "action" | "dismissal">,
): "info" | "advise" | "review" | "block" {
  if (finding.dismissal !== null || finding.action === "pass") return "info";
  return finding.action;
}
