import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CommentDesk } from "#components/comments/comment-desk.tsx";
import { DRAFT_TEXT_ID } from "#components/review/draft-pane.tsx";
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
  const [draft, surfaces, said] = await load((api) =>
    Promise.all([api.review.byId(ref.data), api.policy.surfaces(), api.comments.thread(ref.data)]),
  );
  const setting = surfaces.find(({ id }) => id === draft.surface);
  if (setting === undefined) throw new Error(`the policy doesn't know the surface ${draft.surface}`);
  const given = await searchParams;
  const comments = (
    <CommentDesk
      key={draft.id}
      draftId={draft.id}
      revision={{ id: draft.latest.id, text: draft.latest.text }}
      textId={DRAFT_TEXT_ID}
      initial={said}
      mayWrite={draft.state === "IN_REVIEW" && draft.pending === null}
    />
  );
  return (
    <ReviewScreen
      {...{ draft, setting, comments }}
      filter={readQueueFilter(given)}
      {...readReviewView(given, draft.revisions, draft.lastSeen)}
    />
  );
}
