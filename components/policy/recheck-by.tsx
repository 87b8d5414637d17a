import { useTranslations } from "next-intl";
import { Time } from "#components/ui/time.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import { isOverdue } from "#server/shared/days.ts";

/** Until when the fact behind a rule is taken for true; one that is overdue says so itself. */
export function RecheckBy({ day, today }: { day: string; today: string }) {
  const t = useTranslations("policy.rule");
  const date = () => <Time at={`${day}T00:00:00Z`} form="day" zone="UTC" />;
  if (!isOverdue(day, today))
    return <p className="mt-1 text-muted-foreground text-xs">{t.rich("recheckBy", { day: date })}</p>;
  return (
    <div className="mt-2">
      <ToneBadge tone="review">{t.rich("overdue", { day: date })}</ToneBadge>
    </div>
  );
}
