import { useTranslations } from "next-intl";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Notice } from "#components/ui/notice.tsx";

/** What a reviewer had written when the decision was no longer theirs: to be read and taken along. */
export function KeptWords({ words }: { words: string }) {
  const t = useTranslations("review.decision");
  return (
    <Notice
      tone="neutral"
      announce="politely"
      title={t("keptWords")}
      action={<CopyButton text={words} label={t("copyWords")} />}
    >
      <p className="wrap-anywhere whitespace-pre-wrap">{words}</p>
    </Notice>
  );
}
