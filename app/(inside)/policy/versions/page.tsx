import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { VersionComparison } from "#components/policy-desk/version-comparison.tsx";
import { VersionTable } from "#components/policy-desk/version-table.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { type FilteredPage, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policyDesk.versions"))("title") };
}

const Number32 = z.coerce.number().int().positive().max(2_147_483_647).optional();
const Params = z.object({ from: Number32, to: Number32 });

export default async function PolicyVersionsPage({ searchParams }: FilteredPage) {
  const asked = readFilter(Params, await searchParams);
  const [versions, me] = await load((api) => Promise.all([api.policy.versions(), api.identity.me()]));
  const numbers = versions.map((version) => version.number);
  const to = asked.to ?? numbers[0] ?? 1;
  const from = asked.from ?? numbers[1] ?? to;
  const sentences = from === to ? null : await load((api) => api.policy.compare({ from, to }));
  const t = await getTranslations("policyDesk.versions");
  const back = { href: "/policy", label: (await getTranslations("policyDesk.next"))("back") };
  return (
    <MessagesFor features={["policyDesk"]}>
      <PageHeader back={back} title={t("title")} description={t("about")} />
      <div className="flex flex-col gap-5">
        <VersionTable versions={versions} mayChange={me.role === "ADMIN"} />
        <VersionComparison numbers={numbers} from={from} to={to} sentences={sentences} />
      </div>
    </MessagesFor>
  );
}
