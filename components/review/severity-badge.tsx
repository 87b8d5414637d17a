import { SEVERITY_WORDS } from "#components/findings/tone-of.ts";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { Severity } from "#server/policy/contract.ts";
import { SEVERITY_TONE } from "./severity-tone.ts";

/** How grave a draft or a finding is. */
export function SeverityBadge({ severity, isPlain = false }: { severity: Severity; isPlain?: boolean }) {
  return (
    <ToneBadge tone={SEVERITY_TONE[severity]} isPlain={isPlain}>
      {SEVERITY_WORDS[severity]}
    </ToneBadge>
  );
}
