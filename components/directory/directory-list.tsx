import { useTranslations } from "next-intl";
import { Pagination } from "#components/ui/pagination.tsx";
import type { DirectoryFilter, EntryView } from "#server/directory/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import type { Page } from "#server/shared/page.ts";
import { DirectoryEmpty } from "./directory-empty.tsx";
import { DirectoryFilters } from "./directory-filters.tsx";
import { DirectoryTable } from "./directory-table.tsx";

type DirectoryListProps = { filter: DirectoryFilter; page: Page<EntryView> };

/** The filters and one page of names. */
export function DirectoryList({ filter, page }: DirectoryListProps) {
  const t = useTranslations("directory.list");
  const { cursor, ...words } = filter;
  const isFiltered = Object.values(words).some(Boolean);
  return (
    <div className="flex flex-col gap-4">
      <DirectoryFilters filter={filter} />
      {page.items.length === 0 ? (
        <DirectoryEmpty isFiltered={isFiltered || cursor !== undefined} />
      ) : (
        <DirectoryTable entries={page.items} />
      )}
      <Pagination
        label={t("pages")}
        previousLabel={t("toStart")}
        previousHref={cursor ? filterHref("/directory", words) : null}
        nextHref={page.nextCursor ? filterHref("/directory", { ...words, cursor: page.nextCursor }) : null}
      />
    </div>
  );
}
