import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { PlatformFact } from "#server/platforms/contract.ts";
import { FactList } from "./fact-list.tsx";

/** For whoever keeps the policy: what is due to be looked at again; nothing where nothing is. */
export function OverdueFacts({ facts }: { facts: readonly PlatformFact[] }) {
  const t = useTranslations("platforms.overdue");
  const overdue = facts.filter(({ isOverdue }) => isOverdue);
  if (overdue.length === 0) return null;
  return (
    <Notice tone="review" announce="never" title={t("title", { count: overdue.length })}>
      <FactList facts={overdue} />
      <p className="mt-2">
        <TextLink href="/what-happens">{t("link")}</TextLink>
      </p>
    </Notice>
  );
}
