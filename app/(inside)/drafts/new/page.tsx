import type { Metadata } from "next";
import { SurfaceChoice } from "#components/drafts/surface-choice.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "Write something" };

export default async function NewDraftPage() {
  const surfaces = await load((api) => api.policy.surfaces());
  return (
    <>
      <PageHeader
        back={{ href: "/drafts", label: "My drafts" }}
        title="Where is it going?"
        description="What may be said, how long it may be and who reads it depend on the place. You can't change it later."
      />
      <SurfaceChoice surfaces={surfaces} />
    </>
  );
}
