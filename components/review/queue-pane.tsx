"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { HelpButton } from "#components/shell/commands/help-button.tsx";
import { refusalOf } from "#components/shell/refusal.ts";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { ViewList } from "#components/shell/view-list.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { SavedView } from "#server/reports/contract.ts";
import type { QueueFilter, QueuePage } from "#server/review/contract.ts";
import { isFiltered, queueHref } from "./queue-address.ts";
import { QueueCounts } from "./queue-counts.tsx";
import { QueueEmpty } from "./queue-empty.tsx";
import { QueueFilters } from "./queue-filters.tsx";
import { QueueList } from "./queue-list.tsx";
import { SecondLooksLink } from "./second-looks-link.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { useQueue, useQueuePlace } from "./use-queue.ts";

type QueuePaneProps = {
  /** What came with the document. */
  initial: { filter: QueueFilter; queue: QueuePage; counts: { waiting: number; free: number } };
  views: readonly SavedView[];
  departments: readonly string[];
  surfaces: readonly SurfaceSetting[];
};

/** Everything that waits for a reviewer, beside whatever is open. */
export function QueuePane({ initial, views: saved, departments, surfaces }: QueuePaneProps) {
  const t = useTranslations("review.queue");
  const viewWords = useTranslations("shell.savedViews");
  const trpc = useTRPC();
  const { filter, openId } = useQueuePlace();
  const { data: queue, error, isPlaceholderData } = useQueue(initial);
  const { data: counts } = useQuery(trpc.review.count.queryOptions(undefined, { initialData: initial.counts }));
  const isNarrowed = isFiltered(filter);
  const Title = openId === null ? "h1" : "h2";
  const toStart = queueHref({ ...filter, cursor: undefined });
  return (
    <section aria-labelledby="queue" className="flex flex-col gap-3">
      <div className="px-2">
        <div className="flex items-center justify-between gap-2">
          <Title id="queue" className="text-lg">
            {t("title")}
          </Title>
          <HelpButton />
        </div>
        <div className="text-muted-foreground text-xs">
          <QueueCounts {...counts} total={queue?.total ?? 0} isNarrowed={isNarrowed} />
        </div>
      </div>
      <QueueFilters {...{ filter, surfaces, departments }} />
      <div className="-mt-2 px-2">
        <Disclosure summary={viewWords("title")}>
          <div className="-ms-5 text-sm">
            <ViewList kind="queue" path="/queue" query={queueHref(filter).split("?")[1] ?? ""} views={saved} />
          </div>
        </Disclosure>
      </div>
      <SelectionBar items={queue?.items ?? []} />
      <SecondLooksLink />
      {error ? <Notice tone="block">{refusalOf(error).sentence}</Notice> : null}
      {queue === undefined ? null : queue.items.length === 0 ? (
        <QueueEmpty waiting={counts.waiting} isNarrowed={isNarrowed} />
      ) : (
        <QueueList items={queue.items} {...{ surfaces, filter, openId }} isStale={isPlaceholderData} />
      )}
      <Pagination
        label={t("pages")}
        previousHref={null}
        nextHref={queue?.nextCursor ? queueHref({ ...filter, cursor: queue.nextCursor }) : null}
        summary={filter.cursor ? <TextLink href={toStart}>{t("toStart")}</TextLink> : null}
      />
    </section>
  );
}
