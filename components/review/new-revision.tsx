import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** The text has been replaced under the reviewer's eyes: a decision waits until they have seen what changed. */
export function NewRevision({ number, onRead }: { number: number; onRead: () => void }) {
  const t = useTranslations("review");
  return (
    <Notice
      tone="review"
      title={t("decision.arrived", { number })}
      action={<Button onClick={onRead}>{t("showChanges")}</Button>}
    >
      {t("decision.arrivedText")}
    </Notice>
  );
}
