import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { DraftList } from "#components/drafts/draft-list.tsx";
import { DraftState } from "#server/drafts/contract.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("drafts"))("title") };
}

/** What the address says; what can't be read is as if it weren't there. */
const Address = z.object({
  state: DraftState.optional().catch(undefined),
  cursor: z.string().max(300).optional().catch(undefined),
});

export default async function DraftsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const { state, cursor } = Address.parse(await searchParams);
  const [page, counts, surfaces] = await load((api) =>
    Promise.all([api.drafts.list({ state, cursor }), api.drafts.counts(), api.policy.surfaces()]),
  );
  return <DraftList page={page} counts={counts} surfaces={surfaces} state={state} cursor={cursor} />;
}
