import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { OverdueFacts } from "#components/platforms/overdue-facts.tsx";
import { WhatHappens } from "#components/platforms/what-happens.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("platforms"))("title") };
}

export default async function WhatHappensPage() {
  const t = await getTranslations("platforms");
  const [facts, surfaces] = await load((api) => Promise.all([api.platforms.facts(), api.policy.surfaces()]));
  return (
    <>
      <PageHeader title={t("title")} description={t("about")} meta={<OverdueFacts facts={facts} />} />
      <WhatHappens facts={facts} surfaces={surfaces} />
    </>
  );
}
