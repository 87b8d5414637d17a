import type { Metadata } from "next";
import { readQueueFilter } from "#components/review/queue-filter.ts";
import { QueueScreen } from "#components/review/queue-screen.tsx";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Queue" };

type QueueProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Queue({ searchParams }: QueueProps) {
  const filter = readQueueFilter(await searchParams);
  const [queue, counts, departments, surfaces] = await load((api) =>
    Promise.all([api.review.queue(filter), api.review.count(), api.review.departments(), api.policy.surfaces()]),
  );
  return <QueueScreen {...{ filter, queue, counts, departments, surfaces }} />;
}
