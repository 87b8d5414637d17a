import type { Tone } from "#components/ui/tone.ts";
import type { Action, RuleAction, Severity } from "#server/policy/contract.ts";

/** How an action looks, everywhere. Its word is in ACTION_WORDS. */
export const ACTION_TONES = {
  pass: "cleared",
  info: "info",
  advise: "advise",
  review: "review",
  block: "block",
} as const satisfies Record<Action, Tone>;

/** How what a rule does looks. Its word is in ACTION_WORDS. */
export const RULE_ACTION_TONES = {
  ...ACTION_TONES,
  never_flag: "cleared",
  out_of_scope: "cleared",
} as const satisfies Record<RuleAction, Tone>;

/** How a severity looks, everywhere. Its word is in SEVERITY_WORDS. */
export const SEVERITY_TONES = {
  none: "neutral",
  low: "info",
  medium: "advise",
  high: "review",
  critical: "block",
} as const satisfies Record<Severity, Tone>;
