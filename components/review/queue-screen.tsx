import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { QueueFilter, QueuePage } from "#server/review/contract.ts";
import { QueueCounts } from "./queue-counts.tsx";
import { QueueEmpty } from "./queue-empty.tsx";
import { isFiltered, queueHref } from "./queue-filter.ts";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueTable } from "./queue-table.tsx";
import { QuietRefresh } from "./quiet-refresh.tsx";

type QueueScreenProps = {
  filter: QueueFilter;
  queue: QueuePage;
  counts: { waiting: number; free: number };
  departments: readonly string[];
  surfaces: readonly SurfaceSetting[];
};

/** Everything that waits for a reviewer. */
export function QueueScreen({ filter, queue, counts, departments, surfaces }: QueueScreenProps) {
  const isNarrowed = isFiltered(filter);
  const first = queue.items.find(({ claimedBy }) => claimedBy === null || claimedBy.isMe);
  return (
    <>
      <PageHeader
        title="Queue"
        description="Gravest first, then oldest. Your own drafts never wait here: a colleague reviews them."
        meta={<QueueCounts {...counts} total={queue.total} isNarrowed={isNarrowed} />}
        action={
          first ? (
            <LinkButton href={`/queue/${first.id}`} variant="primary">
              Review the first
            </LinkButton>
          ) : null
        }
      />
      {counts.waiting > 0 || isNarrowed ? (
        <QueueFilters filter={filter} surfaces={surfaces} departments={departments} />
      ) : null}
      <QueueTable
        items={queue.items}
        surfaces={surfaces}
        empty={<QueueEmpty waiting={counts.waiting} isNarrowed={isNarrowed} />}
      />
      <Pagination
        label="Pages of the queue"
        previousHref={null}
        nextHref={queue.nextCursor === null ? null : queueHref({ ...filter, cursor: queue.nextCursor })}
        summary={
          filter.cursor ? (
            <TextLink href={queueHref({ ...filter, cursor: undefined })}>Back to the start</TextLink>
          ) : null
        }
      />
      <QuietRefresh />
    </>
  );
}
