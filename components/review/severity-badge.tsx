import { SEVERITY_WORDS } from "#components/findings/tone-of.ts";
import type { Tone } from "#components/ui/tone.ts";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { Severity } from "#server/policy/contract.ts";

/** How grave a draft is, in a list where each asks for a person and only this tells them apart. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  return (
    <ToneBadge tone={SEVERITY_TONE[severity]} isPlain>
      {SEVERITY_WORDS[severity]}
    </ToneBadge>
  );
}

const SEVERITY_TONE = {
  none: "neutral",
  low: "info",
  medium: "advise",
  high: "review",
  critical: "block",
} as const satisfies Record<Severity, Tone>;
