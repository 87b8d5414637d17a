import { useTranslations } from "next-intl";
import { TextLink } from "#components/ui/text-link.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { PlatformFact } from "#server/platforms/contract.ts";

/** How many facts about platforms are due to be looked at again, and where they are; nothing where none is. */
export function OverdueFacts({ facts }: { facts: readonly PlatformFact[] }) {
  const t = useTranslations("platforms.overdue");
  const [first, ...others] = facts.filter(({ isOverdue }) => isOverdue);
  if (first === undefined) return null;
  return (
    <TextLink href={`/what-happens#${first.id}`}>
      <ToneBadge tone="review">{t("title", { count: others.length + 1 })}</ToneBadge>
    </TextLink>
  );
}
