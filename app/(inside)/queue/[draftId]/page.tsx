import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReviewScreen } from "#components/review/review-screen.tsx";
import { readReviewView } from "#components/review/review-view.ts";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { DraftRef } from "#server/drafts/contract.ts";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Review a draft" };

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
  return (
    <MessagesFor features={["review"]}>
      <ReviewScreen {...{ draft, setting }} {...readReviewView(await searchParams, draft.revisions)} />
    </MessagesFor>
  );
}
