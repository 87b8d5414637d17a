import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { RevisionView } from "#server/drafts/contract.ts";

/** Tells the author that a sent text was judged again, and because of what. Nothing where it wasn't. */
export function RecheckNotice({ latest }: { latest: RevisionView | null }) {
  const t = useTranslations("drafts.recheck");
  if (latest === null || latest.recheckedFor === null) return null;
  return (
    <Notice tone="review" announce="never" title={t(latest.recheckedFor)}>
      {t("text")}
    </Notice>
  );
}
