import { useTranslations } from "next-intl";
import { Badge } from "#components/ui/badge.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Time } from "#components/ui/time.tsx";
import type { PolicyInForce } from "#server/policy/contract.ts";

/** Which policy this is: version, since when, and the hash that decisions and entries can be compared with. */
export function PolicyFacts({ policy }: { policy: Pick<PolicyInForce, "number" | "effectiveFrom" | "sha256"> }) {
  const t = useTranslations("policy.facts");
  return (
    <>
      <Badge variant="accent">{t("version", { number: policy.number })}</Badge>
      <span>{t.rich("since", { day: () => <Time at={policy.effectiveFrom} form="day" /> })}</span>
      <span className="flex items-center gap-1.5">
        SHA-256 <span className="font-mono">{policy.sha256.slice(0, 8)}</span>
        <CopyButton text={policy.sha256} label={t("copy")} size="sm" variant="quiet" />
      </span>
    </>
  );
}
