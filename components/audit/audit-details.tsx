import { Facts } from "#components/ui/facts.tsx";
import { Time } from "#components/ui/time.tsx";
import type { AuditEntryView } from "#server/audit/contract.ts";
import { AuditRule } from "./audit-rule.tsx";

/** The particulars of an entry as they were when it was written. */
export function AuditDetails({ entry }: { entry: AuditEntryView }) {
  const { id, at, recordedAt, actorName, type, draftId, policyVersion, engine, rules, note } = entry;
  const facts = [
    { term: "Who", value: actorName },
    { term: "Event", value: <span className="font-mono text-xs">{type}</span> },
    { term: "Happened", value: <Time at={at} form="full" zone="UTC" /> },
    { term: "Written", value: <Time at={recordedAt} form="full" zone="UTC" /> },
    ...(draftId === null ? [] : [{ term: "Draft", value: <span className="font-mono text-xs">{draftId}</span> }]),
    ...(policyVersion === null ? [] : [{ term: "Policy version", value: policyVersion }]),
    ...(engine === null ? [] : [{ term: "Engine", value: <span className="font-mono text-xs">{engine}</span> }]),
    { term: "Entry", value: <span className="font-mono text-xs">{id}</span> },
  ];
  return (
    <div className="flex flex-col gap-4 pt-1 pb-2">
      {note === null ? null : (
        <blockquote className="wrap-anywhere max-w-reading whitespace-pre-wrap border-s-2 ps-3">{note}</blockquote>
      )}
      {rules.map((rule) => (
        <AuditRule key={rule.ruleId} rule={rule} />
      ))}
      <Facts facts={facts} />
    </div>
  );
}
