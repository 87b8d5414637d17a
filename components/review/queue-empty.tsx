import { Inbox, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Empty } from "#components/ui/empty.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** Nothing waits; or nothing of what waits fits the filter. */
export function QueueEmpty({ waiting, isNarrowed }: { waiting: number; isNarrowed: boolean }) {
  const t = useTranslations("review.queue.empty");
  if (waiting === 0) {
    return <Empty icon={<Inbox />} title={t("title")} text={t("text")} />;
  }
  return (
    <Empty
      icon={<SearchX />}
      title={t(isNarrowed ? "noFit" : "lastPage")}
      text={t("outside", { waiting })}
      action={<LinkButton href="/queue">{t("showAll")}</LinkButton>}
    />
  );
}
