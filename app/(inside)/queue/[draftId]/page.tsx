import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { readQueueFilter } from "#components/review/queue-filter.ts";
import { ReviewScreen } from "#components/review/review-screen.tsx";
import { readReviewView } from "#components/review/review-view.ts";
import { DraftRef } from "#server/drafts/contract.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("review.screen"))("title") };
}

type ReviewProps = {
  params: Promise<{ draftId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function Review({ params, searchParams }: ReviewProps) {
  const ref = DraftRef.safeParse(await params);
  if (!ref.success) notFound();
  const [draft, surfaces] = await load((api) => Promise.all([api.review.byId(ref.data), api.policy.surfaces()]));
  const setting = surfaces.find(({ id }) => id === draft.surface);
  if (setting === undefined) throw new Error(`the policy doesn't know the surface ${draft.surface}`);
  const given = await searchParams;
  return (
    <ReviewScreen {...{ draft, setting }} filter={readQueueFilter(given)} {...readReviewView(given, draft.revisions)} />
  );
}
