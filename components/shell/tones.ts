import type { Tone } from "#components/ui/tone.ts";
import type { Action, Severity } from "#server/policy/contract.ts";

/** How an action looks, everywhere. Its word is `policy.action`. */
export const ACTION_TONES = {
  pass: "cleared",
  info: "info",
  advise: "advise",
  review: "review",
  block: "block",
} as const satisfies Record<Action, Tone>;

/** How a severity looks, everywhere. Its word is in SEVERITY_WORDS. */
export const SEVERITY_TONES = {
  none: "neutral",
  low: "info",
  medium: "advise",
  high: "review",
  critical: "block",
} as const satisfies Record<Severity, Tone>;
