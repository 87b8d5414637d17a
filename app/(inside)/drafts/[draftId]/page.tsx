import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DraftScreen } from "#components/drafts/draft-screen.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { DraftRef } from "#server/drafts/contract.ts";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Draft" };

export default async function DraftPage({ params }: { params: Promise<{ draftId: string }> }) {
  const ref = DraftRef.safeParse(await params);
  if (!ref.success) notFound();
  const [draft, surfaces] = await load((api) => Promise.all([api.drafts.byId(ref.data), api.policy.surfaces()]));
  const setting = surfaces.find(({ id }) => id === draft.surface);
  if (setting === undefined) notFound();
  return (
    <MessagesFor features={["drafts"]}>
      <DraftScreen draft={draft} setting={setting} />
    </MessagesFor>
  );
}
