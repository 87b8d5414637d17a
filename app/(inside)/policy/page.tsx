import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { z } from "zod";
import { PolicyFacts } from "#components/policy/policy-facts.tsx";
import { PolicyRules } from "#components/policy/policy-rules.tsx";
import { DeskLinks } from "#components/policy-desk/desk-links.tsx";
import { OwnReading } from "#components/policy-desk/own-reading.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type FilteredPage, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policy"))("title") };
}

const Params = z.object({ find: z.string().max(200).default("") });

export default async function PolicyPage({ searchParams }: FilteredPage) {
  const { find } = readFilter(Params, await searchParams);
  const [policy, reading, me] = await load((api) =>
    Promise.all([api.policy.inForce(), api.policy.ownReading(), api.identity.me()]),
  );
  const t = await getTranslations("policy");
  const today = new Date().toISOString().slice(0, 10);
  return (
    <MessagesFor features={["policy", "policyDesk"]}>
      <PageHeader
        title={policy.document.title[await getLocale()]}
        description={t("about")}
        meta={<PolicyFacts policy={policy} />}
        action={<DeskLinks mayChange={me.role === "ADMIN"} />}
      />
      <div className="mb-8">
        <OwnReading {...reading} />
      </div>
      <PolicyRules document={policy.document} today={today} words={find} />
    </MessagesFor>
  );
}
