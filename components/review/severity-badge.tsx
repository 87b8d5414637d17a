import { useTranslations } from "next-intl";
import { SEVERITY_TONES } from "#components/shell/tones.ts";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { Severity } from "#server/policy/contract.ts";

/** How grave a draft is, in a list where each asks for a person and only this tells them apart. */
export function SeverityBadge({ severity }: { severity: Severity }) {
  const t = useTranslations("findings.severity");
  return (
    <ToneBadge tone={SEVERITY_TONES[severity]} isPlain>
      {t(severity)}
    </ToneBadge>
  );
}
