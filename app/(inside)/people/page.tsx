import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PeopleAdd } from "#components/identity/people-add.tsx";
import { PeopleTable } from "#components/identity/people-table.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("identity.people"))("title") };
}

export default async function PeoplePage() {
  const [people, me, { oidcName }] = await load((api) =>
    Promise.all([api.identity.people(), api.identity.me(), api.identity.ways()]),
  );
  const t = await getTranslations("identity.people");
  const departments = [...new Set(people.map((person) => person.department).filter(Boolean))].sort();
  const add = <PeopleAdd departments={departments} oidcName={oidcName} />;
  return (
    <MessagesFor features={["identity"]}>
      <PageHeader title={t("title")} description={t("description")} action={add} />
      <PeopleTable people={people} ownId={me.id} />
    </MessagesFor>
  );
}
