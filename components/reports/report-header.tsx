import { useTranslations } from "next-intl";
import { SavedViews } from "#components/shell/saved-views.tsx";
import { DownloadLink } from "#components/ui/download-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { ReportFilter, SavedView } from "#server/reports/contract.ts";
import { filterHref } from "#server/shared/filter.ts";

/** What the report is for, one's saved reports, and the way to take the numbers along. */
export function ReportHeader({ filter, views }: { filter: ReportFilter; views: readonly SavedView[] }) {
  const t = useTranslations("reports");
  return (
    <PageHeader
      title={t("title")}
      description={t("about")}
      action={
        <>
          <SavedViews kind="report" path="/reports" query={filterHref("", filter).slice(1)} views={views} />
          <DownloadLink href={filterHref("/api/reports/export", filter)}>{t("asCsv")}</DownloadLink>
        </>
      }
    />
  );
}
