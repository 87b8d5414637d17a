import type { Metadata } from "next";
import { FactsScreen } from "#components/reports/facts-screen.tsx";
import { MEASURE_WORDS } from "#components/reports/measure-words.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { FactsFilter } from "#server/reports/contract.ts";
import { type FilteredPage, filterHref, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Behind the number" };

export default async function FactsPage({ searchParams }: FilteredPage) {
  const filter = readFilter(FactsFilter, { measure: "text", ...(await searchParams) });
  const [facts, surfaces] = await load((api) => Promise.all([api.reports.facts(filter), api.policy.surfaces()]));
  const { from, to, department, surface } = filter;
  return (
    <>
      <PageHeader
        title={MEASURE_WORDS[filter.measure]}
        description={`${facts.count} from ${facts.from} to ${facts.to}. Opening this list is an entry of the log.`}
        back={{ href: filterHref("/reports", { from, to, department, surface }), label: "Report" }}
      />
      <FactsScreen filter={filter} facts={facts} surfaces={new Map(surfaces.map(({ id, title }) => [id, title]))} />
    </>
  );
}
