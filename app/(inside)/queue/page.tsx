import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DeskIdle } from "#components/review/desk-idle.tsx";
import { queueHref } from "#components/review/queue-address.ts";
import { readQueueFilter } from "#components/review/queue-filter.ts";
import type { FilteredPage } from "#server/shared/filter.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.queue"))("title") };
}

/** An address that says more than the filter it stands for, such as a form's empty choices, becomes the plain one. */
export default async function Queue({ searchParams }: FilteredPage) {
  const given = await searchParams;
  const plain = queueHref(readQueueFilter(given));
  const asked = new URLSearchParams(Object.entries(given).map(([name, value]) => [name, String(value)]));
  if (plain !== (asked.size === 0 ? "/queue" : `/queue?${asked}`)) redirect(plain);
  return <DeskIdle />;
}
