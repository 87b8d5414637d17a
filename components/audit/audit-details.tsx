import { useTranslations } from "next-intl";
import { Facts } from "#components/ui/facts.tsx";
import { Time } from "#components/ui/time.tsx";
import type { AuditEntryView } from "#server/audit/contract.ts";
import { AuditRule } from "./audit-rule.tsx";

/** The particulars of an entry as they were when it was written. */
export function AuditDetails({ entry }: { entry: AuditEntryView }) {
  const t = useTranslations("audit.entry");
  const { id, at, recordedAt, actorName, type, draftId, policyVersion, engine, rules, note } = entry;
  const facts = [
    { term: t("who"), value: actorName },
    { term: t("event"), value: <code className="text-xs">{type}</code> },
    { term: t("happened"), value: <Time at={at} form="full" zone="UTC" /> },
    { term: t("written"), value: <Time at={recordedAt} form="full" zone="UTC" /> },
    ...(draftId === null ? [] : [{ term: t("draft"), value: <code className="text-xs">{draftId}</code> }]),
    ...(policyVersion === null ? [] : [{ term: t("version"), value: policyVersion }]),
    ...(engine === null ? [] : [{ term: t("engine"), value: <code className="text-xs">{engine}</code> }]),
    { term: t("id"), value: <code className="text-xs">{id}</code> },
  ];
  return (
    <div className="flex flex-col gap-4 pt-1 pb-2">
      {note === null ? null : (
        <blockquote lang="" className="wrap-anywhere max-w-reading whitespace-pre-wrap border-s-2 ps-3">
          {note}
        </blockquote>
      )}
      {rules.map((rule) => (
        <AuditRule key={rule.ruleId} rule={rule} />
      ))}
      <Facts facts={facts} />
    </div>
  );
}
