import { useTranslations } from "next-intl";
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
  const t = useTranslations("review.queue");
  const isNarrowed = isFiltered(filter);
  const first = queue.items.find(({ claimedBy }) => claimedBy === null || claimedBy.isMe);
  return (
    <>
      <PageHeader
        title={t("title")}
        description={t("description")}
        meta={<QueueCounts {...counts} total={queue.total} isNarrowed={isNarrowed} />}
        action={
          first ? (
            <LinkButton href={`/queue/${first.id}`} variant="primary">
              {t("first")}
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
        label={t("pages")}
        previousHref={null}
        nextHref={queue.nextCursor === null ? null : queueHref({ ...filter, cursor: queue.nextCursor })}
        summary={
          filter.cursor ? <TextLink href={queueHref({ ...filter, cursor: undefined })}>{t("toStart")}</TextLink> : null
        }
      />
      <QuietRefresh />
    </>
  );
}
