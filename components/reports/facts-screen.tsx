import { SearchX } from "lucide-react";
import { Empty } from "#components/ui/empty.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import type { FactsFilter, FactView } from "#server/reports/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import type { Page } from "#server/shared/page.ts";
import { keyWords } from "./measure-words.ts";

type FactsScreenProps = { filter: FactsFilter; facts: Page<FactView>; surfaces: ReadonlyMap<string, string> };

/** What one number counts, a row each; from there to the draft's entries. */
export function FactsScreen({ filter, facts, surfaces }: FactsScreenProps) {
  const { cursor, ...selected } = filter;
  return (
    <div>
      <Table
        caption="What the number counts, newest first"
        columns={columnsFor(filter, surfaces)}
        rows={facts.items.map((fact, place) => ({ ...fact, place }))}
        rowKey={({ place }) => String(place)}
        empty={<Empty icon={<SearchX />} title="Nothing was counted" text="Choose a longer time in the report." />}
      />
      <Pagination
        label="Pages of the list"
        previousLabel="To the newest"
        nextLabel="Older"
        previousHref={cursor ? filterHref("/reports/list", selected) : null}
        nextHref={facts.nextCursor ? filterHref("/reports/list", { ...selected, cursor: facts.nextCursor }) : null}
      />
    </div>
  );
}

function columnsFor({ measure }: FactsFilter, surfaces: ReadonlyMap<string, string>): readonly Column<FactView>[] {
  return [
    {
      id: "draft",
      header: "Draft",
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
    { id: "revision", header: "Revision", align: "end", cell: ({ revision }) => revision ?? "–" },
    { id: "what", header: "What", cell: ({ key, within }) => keyWords(measure, key, within) },
    { id: "when", header: "When", align: "end", cell: ({ at }) => <Time at={at} form="full" /> },
  ];
}
