import { useTranslations } from "next-intl";
import type { Refusal } from "#components/shell/refusal.ts";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { DecisionDock } from "./decision-dock.tsx";

type OvertakenProps = { refusal: Refusal | null; words: readonly string[] };

/**
 * A colleague was quicker: the page says by now what they decided; here is why one's own decision wasn't made, and what
 * one had written, to be taken along.
 */
export function Overtaken({ refusal, words }: OvertakenProps) {
  const t = useTranslations("review.decision");
  const written = words.filter((one) => one.trim() !== "").join("\n\n");
  if (refusal === null && written === "") return null;
  return (
    <DecisionDock>
      {refusal ? (
        <Notice tone="review" announce="at-once">
          {refusal.sentence}
        </Notice>
      ) : null}
      {written === "" ? null : (
        <Notice
          tone="neutral"
          announce="politely"
          title={t("keptWords")}
          action={<CopyButton text={written} label={t("copyWords")} />}
        >
          <p className="wrap-anywhere whitespace-pre-wrap">{written}</p>
        </Notice>
      )}
    </DecisionDock>
  );
}
