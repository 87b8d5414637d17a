import type { Severity } from "#server/policy/contract.ts";

/** The shape and colour each severity is shown in. */
export const SEVERITY_TONE = {
  none: "neutral",
  low: "info",
  medium: "advise",
  high: "review",
  critical: "block",
} as const satisfies Record<Severity, string>;
