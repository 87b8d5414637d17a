import type { Metadata } from "next";
import { ReportScreen } from "#components/reports/report-screen.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { ReportFilter } from "#server/reports/contract.ts";
import { type FilteredPage, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Report" };

export default async function ReportsPage({ searchParams }: FilteredPage) {
  const filter = readFilter(ReportFilter, await searchParams);
  const [report, surfaces] = await load((api) => Promise.all([api.reports.open(filter), api.policy.surfaces()]));
  return (
    <>
      <PageHeader title="Report" description={ABOUT} />
      <ReportScreen filter={filter} report={report} surfaces={surfaces} />
    </>
  );
}

const ABOUT =
  "How the policy works in practice. It counts texts, never people: groups of fewer than five aren't shown.";
