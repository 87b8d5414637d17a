import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SurfaceChoice } from "#components/drafts/surface-choice.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("drafts"))("write") };
}

export default async function NewDraftPage() {
  const t = await getTranslations("drafts");
  const surfaces = await load((api) => api.policy.surfaces());
  return (
    <>
      <PageHeader
        back={{ href: "/drafts", label: t("title") }}
        title={t("surfaces.title")}
        description={t("surfaces.about")}
      />
      <MessagesFor features={["drafts"]}>
        <SurfaceChoice surfaces={surfaces} />
      </MessagesFor>
    </>
  );
}
