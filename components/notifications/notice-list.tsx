"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useTRPC } from "#components/shell/trpc-provider.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import type { NoticeView } from "#server/notifications/contract.ts";

/** What somebody was told, the latest first. */
export function NoticeList({ notices }: { notices: readonly NoticeView[] }) {
  const t = useTranslations("notifications");
  const router = useRouter();
  const trpc = useTRPC();
  const after = { onSettled: () => router.refresh() };
  const read = useMutation(trpc.notifications.read.mutationOptions(after));
  const readAll = useMutation(trpc.notifications.readAll.mutationOptions(after));
  if (notices.length === 0) return <Empty title={t("empty")} text={t("emptyText")} />;
  return (
    <div className="flex flex-col gap-3">
      {notices.some(({ isRead }) => !isRead) ? (
        <div>
          <Button isPending={readAll.isPending} onClick={() => readAll.mutate()}>
            {t("readAll")}
          </Button>
        </div>
      ) : null}
      <ul className="divide-y rounded-lg border bg-card">
        {notices.map(({ id, sentence, href, at, isRead }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 py-3 text-sm">
            <span className="min-w-0 flex-1 basis-64 text-pretty">
              {isRead ? null : <Badge variant="accent">{t("new")}</Badge>} {sentence}
            </span>
            <span className="flex gap-4 text-muted-foreground text-xs">
              <Time at={at} />
              {href === null ? null : (
                <TextLink href={href} onClick={() => isRead || read.mutate({ id })}>
                  {t("open")}
                </TextLink>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
