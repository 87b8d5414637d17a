import type { ReactNode } from "react";
import { QueueDesk } from "#components/review/queue-desk.tsx";
import { readQueueFilter } from "#components/review/queue-filter.ts";
import { QueuePane } from "#components/review/queue-pane.tsx";
import { UndoBanner } from "#components/review/undo-banner.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { here, load } from "#server/trpc/rsc.ts";

/** The list stands in the layout, so that it stays as it is while one draft after another is opened beside it. */
export default async function QueueLayout({ children }: { children: ReactNode }) {
  const { searchParams } = new URL(await here(), "https://here");
  const filter = readQueueFilter(Object.fromEntries(searchParams));
  const [queue, counts, views, departments, surfaces] = await load((api) =>
    Promise.all([
      api.review.queue(filter),
      api.review.count(),
      api.review.views(),
      api.review.departments(),
      api.policy.surfaces(),
    ]),
  );
  return (
    <MessagesFor features={["review", "comments"]}>
      <QueueDesk list={<QueuePane initial={{ filter, queue, counts }} {...{ views, departments, surfaces }} />}>
        <UndoBanner />
        {children}
      </QueueDesk>
    </MessagesFor>
  );
}
