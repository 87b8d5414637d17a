import { ScrollText, SearchX } from "lucide-react";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import type { AuditEntryView, AuditFilter } from "#server/audit/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import type { Page } from "#server/shared/page.ts";
import { AuditEntry } from "./audit-entry.tsx";
import { onlyDraft } from "./only-draft.ts";

type AuditListProps = { filter: AuditFilter; page: Page<AuditEntryView> };

/** One page of entries. */
export function AuditList({ filter, page }: AuditListProps) {
  const { cursor, ...selected } = filter;
  if (page.items.length === 0) return <Nothing isFiltered={Object.values(filter).some(Boolean)} />;
  return (
    <div>
      <h2 className="sr-only">Entries, newest first</h2>
      <ol className="overflow-clip rounded-lg border bg-card">
        {page.items.map((entry) => (
          <li key={entry.id} className="border-t first:border-t-0">
            <AuditEntry entry={entry} isOfOneDraft={onlyDraft(page.items) !== null} />
          </li>
        ))}
      </ol>
      <Pagination
        label="Pages of the log"
        previousLabel="To the newest"
        nextLabel="Older"
        previousHref={cursor ? filterHref("/audit", selected) : null}
        nextHref={page.nextCursor ? filterHref("/audit", { ...selected, cursor: page.nextCursor }) : null}
      />
    </div>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  if (!isFiltered) {
    return (
      <Empty icon={<ScrollText />} title="No entries yet" text="Everything that happens from now on is written here." />
    );
  }
  return (
    <Empty
      icon={<SearchX />}
      title="No entry matches"
      text="Try fewer words or a longer time. Texts of drafts aren't in the log, so words of a text aren't found here."
      action={
        <LinkButton href="/audit" prefetch={false}>
          Show all entries
        </LinkButton>
      }
    />
  );
}
