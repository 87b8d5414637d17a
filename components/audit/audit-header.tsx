import { DownloadLink } from "#components/ui/download-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { AuditFilter } from "#server/audit/contract.ts";
import { filterHref } from "#server/shared/filter.ts";

/** What the log is, and the way to take it along; the file holds what the filter selects. */
export function AuditHeader({ filter }: { filter: AuditFilter }) {
  const { cursor: _, ...selected } = filter;
  return (
    <PageHeader
      title="Audit log"
      description="What happened, newest first. The application's database role can't change or delete entries. Opening and exporting the log are entries, too."
      action={<DownloadLink href={filterHref("/api/audit/export", selected)}>Export as CSV</DownloadLink>}
    />
  );
}
