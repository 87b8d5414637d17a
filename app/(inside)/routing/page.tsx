import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { GroupList } from "#components/routing/group-list.tsx";
import { ReviewSettings } from "#components/routing/review-settings.tsx";
import { RoutePreview } from "#components/routing/route-preview.tsx";
import { RuleList } from "#components/routing/rule-list.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("routing"))("title") };
}

export default async function RoutingPage() {
  const [groups, rules, people, surfaces, settings] = await load((api) =>
    Promise.all([
      api.routing.groups(),
      api.routing.rules(),
      api.identity.people(),
      api.policy.surfaces(),
      api.routing.settings(),
    ]),
  );
  const t = await getTranslations("routing");
  const active = people.filter(({ isActive }) => isActive);
  const reviewers = active.filter(({ role }) => role === "REVIEWER").map(({ id, name }) => ({ id, name }));
  const locale = await getLocale();
  const choices = surfaces.map(({ id, title }) => ({ id, title: title[locale] }));
  const names = active.map(({ id, name }) => ({ id, name }));
  return (
    <MessagesFor features={["routing"]}>
      <PageHeader title={t("title")} description={t("description")} />
      <div className="flex flex-col gap-8">
        <GroupList groups={groups} reviewers={reviewers} />
        <RuleList rules={rules} groups={groups} surfaces={choices} />
        <ReviewSettings settings={settings} groups={groups} surfaces={choices} />
        <RoutePreview people={names} surfaces={choices} />
      </div>
    </MessagesFor>
  );
}
