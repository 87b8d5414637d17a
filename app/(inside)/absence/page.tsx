import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AbsenceForm } from "#components/routing/absence-form.tsx";
import { AbsenceList } from "#components/routing/absence-list.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("routing.absence"))("title") };
}

export default async function AbsencePage() {
  const [me, reviewers, deputies] = await load((api) =>
    Promise.all([api.identity.me(), api.routing.reviewers(), api.routing.deputies()]),
  );
  const t = await getTranslations("routing.absence");
  return (
    <MessagesFor features={["routing"]}>
      <PageHeader title={t("title")} description={t("description")} />
      <div className="flex flex-col gap-8">
        <AbsenceForm colleagues={reviewers.filter(({ id }) => id !== me.id)} />
        <AbsenceList absences={deputies} />
      </div>
    </MessagesFor>
  );
}
