import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readQueueFilter } from "#components/review/queue-filter.ts";
import { QueueScreen } from "#components/review/queue-screen.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.queue"))("title") };
}

type QueueProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function Queue({ searchParams }: QueueProps) {
  const filter = readQueueFilter(await searchParams);
  const [queue, counts, departments, surfaces] = await load((api) =>
    Promise.all([api.review.queue(filter), api.review.count(), api.review.departments(), api.policy.surfaces()]),
  );
  return <QueueScreen {...{ filter, queue, counts, departments, surfaces }} />;
}
