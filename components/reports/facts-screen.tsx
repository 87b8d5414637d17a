import { SearchX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import type { FactsFilter, FactView } from "#server/reports/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import type { Page } from "#server/shared/page.ts";
import { type FactWords, keyWords } from "./measure-words.ts";

type FactsScreenProps = { filter: FactsFilter; facts: Page<FactView>; surfaces: ReadonlyMap<string, string> };

/** What one number counts, a row each; from there to the draft's entries. */
export function FactsScreen({ filter, facts, surfaces }: FactsScreenProps) {
  const t = useTranslations("reports");
  const words = {
    t,
    states: useTranslations("drafts.states"),
    reasons: useTranslations("drafts.keep.reasons"),
    language: useLocale(),
  };
  const { cursor, ...selected } = filter;
  return (
    <div>
      <Table
        caption={t("facts.caption")}
        columns={columnsFor(words, filter, surfaces)}
        rows={facts.items.map((fact, place) => ({ ...fact, place }))}
        rowKey={({ place }) => String(place)}
        empty={<Empty icon={<SearchX />} title={t("facts.none")} text={t("facts.noneText")} />}
      />
      <Pagination
        label={t("facts.pages")}
        previousLabel={t("facts.newest")}
        nextLabel={t("facts.older")}
        previousHref={cursor ? filterHref("/reports/list", selected) : null}
        nextHref={facts.nextCursor ? filterHref("/reports/list", { ...selected, cursor: facts.nextCursor }) : null}
      />
    </div>
  );
}

function columnsFor(
  words: FactWords,
  { measure }: FactsFilter,
  surfaces: ReadonlyMap<string, string>,
): readonly Column<FactView>[] {
  const { t } = words;
  return [
    {
      id: "draft",
      header: t("facts.draft"),
      isRowHeader: true,
      cell: ({ draftId, surface }) => (
        <>
          <TextLink look="title" href={filterHref("/audit", { draft: draftId })} prefetch={false}>
            {surfaces.get(surface) ?? surface}
          </TextLink>{" "}
          <span className="font-mono font-normal text-muted-foreground text-xs">{draftId}</span>
        </>
      ),
    },
    { id: "revision", header: t("facts.revision"), align: "end", cell: ({ revision }) => revision ?? "–" },
    { id: "what", header: t("facts.what"), cell: ({ key, within }) => keyWords(words, { measure, key, within }) },
    { id: "when", header: t("facts.when"), align: "end", cell: ({ at }) => <Time at={at} form="full" /> },
  ];
}
