import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddPhrase } from "#components/policy-desk/add-phrase.tsx";
import { PhraseTable } from "#components/policy-desk/phrase-table.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policyDesk.phrases"))("title") };
}

export default async function PhrasesPage() {
  const [phrases, { document }] = await load((api) => Promise.all([api.policy.suppressions(), api.policy.inForce()]));
  const t = await getTranslations("policyDesk.phrases");
  const back = { href: "/policy", label: (await getTranslations("policyDesk.next"))("back") };
  const rules = document.rules.map(({ id, title }) => ({ id, title }));
  return (
    <MessagesFor features={["policyDesk"]}>
      <PageHeader back={back} title={t("title")} description={t("about")} action={<AddPhrase rules={rules} />} />
      <PhraseTable phrases={phrases} rules={rules} />
    </MessagesFor>
  );
}
