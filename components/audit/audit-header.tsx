import { useTranslations } from "next-intl";
import { SavedViews } from "#components/shell/saved-views.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { AuditFilter } from "#server/audit/contract.ts";
import type { SavedView } from "#server/reports/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import { AuditExports } from "./audit-exports.tsx";
import { EvidenceLink } from "./evidence-link.tsx";

type AuditHeaderProps = {
  filter: AuditFilter;
  views: readonly SavedView[];
  /** The draft that all entries shown are about, if it is one. */
  draftId: string | null;
};

/** What the log is, and the way to take it along; the file holds what the filter selects. */
export function AuditHeader({ filter, views, draftId }: AuditHeaderProps) {
  const t = useTranslations("audit");
  const { cursor: _, ...selected } = filter;
  return (
    <PageHeader
      title={t("title")}
      description={t("about")}
      action={
        <>
          {draftId === null ? null : <EvidenceLink draftId={draftId} variant="primary" />}
          <SavedViews kind="audit" path="/audit" query={filterHref("", selected).slice(1)} views={views} />
          <AuditExports selected={selected} />
        </>
      }
    />
  );
}
