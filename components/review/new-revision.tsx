import { useTranslations } from "next-intl";
import { TextDiff } from "#components/findings/text-diff.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";

interface Revision {
  number: number;
  text: string;
}
type NewRevisionProps = { read: Revision; latest: Revision; isRefused: boolean; onRead: () => void };

/**
 * The text has been replaced under the reviewer's eyes: here is what changed, and a decision waits until they have seen
 * it. What they have written stays.
 */
export function NewRevision({ read, latest, isRefused, onRead }: NewRevisionProps) {
  const t = useTranslations("review");
  return (
    <Notice
      tone="review"
      announce={isRefused ? "at-once" : "politely"}
      title={isRefused ? t("decision.overtaken") : t("decision.arrived", { number: latest.number })}
      action={<Button onClick={onRead}>{t("decision.readOn", { number: latest.number })}</Button>}
    >
      <p className="text-pretty">{isRefused ? t("decision.overtakenText") : t("decision.arrivedText")}</p>
      <section
        aria-label={t("showChanges")}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, by keyboard too
        tabIndex={0}
        className="mt-2 max-h-[40dvh] overflow-y-auto rounded-md border bg-card p-3 text-foreground"
      >
        <TextDiff before={read.text} after={latest.text} />
      </section>
    </Notice>
  );
}
