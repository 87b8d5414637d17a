import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FactsScreen } from "#components/reports/facts-screen.tsx";
import { dayWords } from "#components/reports/weeks.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { FactsFilter } from "#server/reports/contract.ts";
import { type FilteredPage, filterHref, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reports"))("facts.title") };
}

export default async function FactsPage({ searchParams }: FilteredPage) {
  const filter = readFilter(FactsFilter, { measure: "text", ...(await searchParams) });
  const [facts, surfaces] = await load((api) => Promise.all([api.reports.facts(filter), api.policy.surfaces()]));
  const [t, locale] = await Promise.all([getTranslations("reports"), getLocale()]);
  const { from, to, department, surface } = filter;
  return (
    <>
      <PageHeader
        title={t(`measure.${filter.measure}`)}
        description={t("facts.about", {
          count: facts.count,
          from: dayWords(facts.from, locale),
          to: dayWords(facts.to, locale),
        })}
        back={{ href: filterHref("/reports", { from, to, department, surface }), label: t("title") }}
      />
      <FactsScreen
        filter={filter}
        facts={facts}
        surfaces={new Map(surfaces.map(({ id, title }) => [id, title[locale]]))}
      />
    </>
  );
}
