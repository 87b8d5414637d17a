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
  const read = readers.filter(({ acknowledgedAt }) => acknowledgedAt !== null).length;
  const action = <RemindButton number={number} isNeeded={read < readers.length} />;
  return (
    <MessagesFor features={["policyDesk"]}>
      <PageHeader
        back={back}
        title={t("title")}
        description={t("about", { number })}
        meta={t("count", { read, all: readers.length })}
        action={action}
      />
      <ReaderTable readers={readers} />
    </MessagesFor>
  );
}
