import { useTranslations } from "next-intl";
import { Time } from "#components/ui/time.tsx";
import type { DraftView } from "#server/drafts/contract.ts";

/** What has happened to a draft, newest first, a sentence each. */
export function HistoryList({ entries }: { entries: DraftView["history"] }) {
  const t = useTranslations("drafts.screen");
  if (entries.length === 0) return <p className="text-muted-foreground text-sm">{t("nothingHappened")}</p>;
  return (
    <ol className="flex flex-col gap-3 border-s ps-4">
      {entries.map(({ id, at, sentence }) => (
        <li key={id} className="text-sm">
          <p className="wrap-anywhere text-pretty">{sentence}</p>
          <p className="text-muted-foreground text-xs">
            <Time at={at} />
          </p>
        </li>
      ))}
    </ol>
  );
}
