import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReportHeader } from "#components/reports/report-header.tsx";
import { ReportScreen } from "#components/reports/report-screen.tsx";
import { ReportFilter } from "#server/reports/contract.ts";
import { type FilteredPage, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reports"))("title") };
}

export default async function ReportsPage({ searchParams }: FilteredPage) {
  const filter = readFilter(ReportFilter, await searchParams);
  const [report, surfaces, views] = await load((api) =>
    Promise.all([api.reports.open(filter), api.policy.surfaces(), api.reports.views({ kind: "report" })]),
  );
  return (
    <>
      <ReportHeader filter={filter} views={views} />
      <ReportScreen filter={filter} report={report} surfaces={surfaces} />
    </>
  );
}
