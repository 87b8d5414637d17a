import { SEVERITY_TONES } from "#components/shell/tones.ts";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { Severity } from "#server/policy/contract.ts";
import { SEVERITY_WORDS } from "#server/policy/words.ts";

/** How grave a draft is, in a list where each asks for a person and only this tells them apart. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  return (
    <ToneBadge tone={SEVERITY_TONES[severity]} isPlain>
      {SEVERITY_WORDS[severity]}
    </ToneBadge>
  );
}
