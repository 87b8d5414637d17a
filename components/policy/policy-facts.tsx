import { Badge } from "#components/ui/badge.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Time } from "#components/ui/time.tsx";
import type { PolicyInForce } from "#server/policy/contract.ts";

/** Which policy this is: version, since when, and the hash that decisions and entries can be compared with. */
export function PolicyFacts({ policy }: { policy: Pick<PolicyInForce, "number" | "publishedAt" | "sha256"> }) {
  return (
    <>
      <Badge variant="accent">Version {policy.number}</Badge>
      <span>
        In force since <Time at={policy.publishedAt} form="day" />
      </span>
      <span className="flex items-center gap-1.5">
        SHA-256 <span className="font-mono">{policy.sha256.slice(0, 8)}</span>
        <CopyButton text={policy.sha256} label="Copy the whole hash" size="sm" variant="quiet" />
      </span>
    </>
  );
}
