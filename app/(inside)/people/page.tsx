import type { Metadata } from "next";
import { PeopleAdd } from "#components/identity/people-add.tsx";
import { PeopleTable } from "#components/identity/people-table.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export const metadata: Metadata = { title: "People" };

export default async function PeoplePage() {
  const [people, me, { oidcName }] = await load((api) =>
    Promise.all([api.identity.people(), api.identity.me(), api.identity.ways()]),
  );
  const departments = [...new Set(people.map((person) => person.department).filter(Boolean))].sort();
  return (
    <>
      <PageHeader
        title="People"
        description="Who may sign in, and in which role. A change takes effect at the person's next request."
        action={<PeopleAdd departments={departments} oidcName={oidcName} />}
      />
      <PeopleTable people={people} ownId={me.id} />
    </>
  );
}
