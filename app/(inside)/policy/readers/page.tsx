import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ReaderTable } from "#components/policy-desk/reader-table.tsx";
import { RemindButton } from "#components/policy-desk/remind-button.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policyDesk.readers"))("title") };
}

export default async function PolicyReadersPage() {
  const { number } = await load((api) => api.policy.inForce());
  const readers = await load((api) => api.policy.readers({ number }));
  const t = await getTranslations("policyDesk.readers");
  const back = { href: "/policy", label: (await getTranslations("policyDesk.next"))("back") };
  const action = <RemindButton number={number} />;
  return (
    <MessagesFor features={["policyDesk"]}>
      <PageHeader back={back} title={t("title")} description={t("about", { number })} action={action} />
      <ReaderTable readers={readers} />
    </MessagesFor>
  );
}
