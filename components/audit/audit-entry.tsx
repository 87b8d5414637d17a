import { useLocale, useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Time } from "#components/ui/time.tsx";
import type { AuditEntryView } from "#server/audit/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import type { Language } from "#server/shared/language.ts";
import { AuditDetails } from "./audit-details.tsx";
import { eventWords } from "./event-words.ts";
import { EvidenceLink } from "./evidence-link.tsx";

type AuditEntryProps = { entry: AuditEntryView; isOfOneDraft: boolean };

/** One entry: a sentence, when, under which policy, and the particulars for those who ask. */
export function AuditEntry({ entry, isOfOneDraft }: AuditEntryProps) {
  const t = useTranslations("audit.entry");
  const locale = useLocale();
  const { at, sentence, draftId } = entry;
  return (
    <article aria-label={sentence} className="px-4 py-2.5 sm:px-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <p className="wrap-anywhere min-w-0 flex-1 basis-80 text-pretty">{sentence}</p>
        <p className="text-muted-foreground text-xs">
          <Time at={at} form="full" />
        </p>
      </div>
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        <div className="min-w-0 flex-1 basis-72">
          <Disclosure summary={<span className="text-xs">{summaryOf(t, locale, entry)}</span>}>
            <AuditDetails entry={entry} />
          </Disclosure>
        </div>
        {draftId === null || isOfOneDraft ? null : (
          <span className="-me-2.5 flex flex-wrap max-sm:ms-2.5">
            <EvidenceLink draftId={draftId} variant="quiet" size="sm" />
            <LinkButton href={filterHref("/audit", { draft: draftId })} prefetch={false} variant="quiet" size="sm">
              {t("ofDraft")}
            </LinkButton>
          </span>
        )}
      </div>
    </article>
  );
}

/** "Draft sent for review · policy version 3 · 2 rules spoke" */
function summaryOf(
  t: Translator<"audit.entry">,
  language: Language,
  { type, policyVersion, rules, note }: AuditEntryView,
): string {
  return [
    eventWords(type, language),
    ...(policyVersion === null ? [] : [t("policy", { version: policyVersion })]),
    ...(rules.length === 0 ? [] : [t("spoke", { count: rules.length })]),
    ...(note === null ? [] : [t("note")]),
  ].join(" · ");
}
