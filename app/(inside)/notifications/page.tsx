import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoticeList } from "#components/notifications/notice-list.tsx";
import { NoticeSettings } from "#components/notifications/notice-settings.tsx";
import { MessagesFor } from "#components/shell/messages-for.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { ListNotices } from "#server/notifications/contract.ts";
import { type FilteredPage, filterHref, readFilter } from "#server/shared/filter.ts";
import { load } from "#server/trpc/rsc.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notifications"))("title") };
}

export default async function NotificationsPage({ searchParams }: FilteredPage) {
  const filter = readFilter(ListNotices, await searchParams);
  const [page, settings] = await load((api) =>
    Promise.all([api.notifications.list(filter), api.notifications.settings()]),
  );
  const t = await getTranslations("notifications");
  const nextHref = page.nextCursor === null ? null : filterHref("/notifications", { cursor: page.nextCursor });
  return (
    <MessagesFor features={["notifications"]}>
      <PageHeader title={t("title")} description={t("description")} />
      <div className="flex flex-col gap-8">
        <NoticeList notices={page.items} />
        <Pagination label={t("pages")} previousHref={null} nextHref={nextHref} />
        <NoticeSettings settings={settings} />
      </div>
    </MessagesFor>
  );
}
