import { useTranslations } from "next-intl";
import { Time } from "#components/ui/time.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { PlatformFact } from "#server/platforms/contract.ts";

/** Facts with where and when each was read; what isn't settled or due again says so itself. */
export function FactList({ facts }: { facts: readonly PlatformFact[] }) {
  const t = useTranslations("platforms.fact");
  return (
    <ul className="flex flex-col gap-3">
      {facts.map((fact) => (
        <li key={fact.id} id={fact.id} className="scroll-mt-20 max-w-reading text-pretty text-sm">
          {fact.isSettled && !fact.isOverdue ? null : (
            <span className="mb-1 flex flex-wrap gap-1.5">
              {fact.isSettled ? null : <ToneBadge tone="neutral">{t("unsettled")}</ToneBadge>}
              {fact.isOverdue ? <ToneBadge tone="review">{t("overdue")}</ToneBadge> : null}
            </span>
          )}
          {fact.text}
          <span className="wrap-anywhere mt-0.5 block text-muted-foreground text-xs">
            {t.rich("meta", { region: fact.region, source: () => <span lang="en">{fact.source}</span> })} ·{" "}
            {t.rich("checked", { day: () => <Day day={fact.checkedOn} />, again: () => <Day day={fact.recheckBy} /> })}
          </span>
        </li>
      ))}
    </ul>
  );
}

const Day = ({ day }: { day: string }) => <Time at={`${day}T00:00:00Z`} form="day" zone="UTC" />;
