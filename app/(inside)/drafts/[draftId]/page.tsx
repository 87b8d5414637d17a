import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AppealForm } from "#components/comments/appeal-form.tsx";
import { OwnThread } from "#components/comments/own-thread.tsx";
import { DraftScreen } from "#components/drafts/draft-screen.tsx";
import { CARDS_COOKIE, parseCards } from "#components/platforms/cards-seen.ts";
import { SurfaceCard } from "#components/platforms/surface-card.tsx";
import { OwnDraft } from "#components/retention/own-draft.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { DraftRef } from "#server/drafts/contract.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("drafts"))("screen.title") };
}

export default async function DraftPage({ params }: { params: Promise<{ draftId: string }> }) {
  const ref = DraftRef.safeParse(await params);
  if (!ref.success) notFound();
  const [draft, surfaces, facts, readings, said] = await load((api) =>
    Promise.all([
      api.drafts.byId(ref.data),
      api.policy.surfaces(),
      api.platforms.facts(),
      api.retention.whoRead(ref.data),
      api.comments.thread(ref.data),
    ]),
  );
  const setting = surfaces.find(({ id }) => id === draft.surface);
  if (setting === undefined) notFound();
  const seen = parseCards((await cookies()).get(CARDS_COOKIE)?.value);
  return (
    <MessagesFor features={["drafts", "comments", "retention"]}>
      <DraftScreen
        {...{ draft, setting }}
        card={<SurfaceCard {...{ facts, setting, seen }} />}
        thread={
          <div className="flex flex-col gap-4 empty:hidden">
            <OwnThread draftId={draft.id} initial={said} />
            {draft.mayAppeal ? <AppealForm key={draft.version} draftId={draft.id} version={draft.version} /> : null}
          </div>
        }
      />
      <OwnDraft draftId={draft.id} readings={readings} />
    </MessagesFor>
  );
}
