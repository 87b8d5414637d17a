import { useTranslations } from "next-intl";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { RuleMeasure } from "#server/policy/views.ts";

/** How a rule has done: drafts, dismissals, what reviewers let pass, how often it was right of how many verdicts. */
export function RuleFigures({ measure }: { measure: RuleMeasure | undefined }) {
  const t = useTranslations("policyDesk.rule");
  if (measure === undefined) return <span className="text-muted-foreground">{t("none")}</span>;
  const { hits, shadowHits, precision, confirmed, dismissed, overturned, isImprecise } = measure;
  const count = confirmed + dismissed + overturned;
  const parts = [
    t("hits", { count: hits }),
    ...(shadowHits > 0 ? [t("shadowHits", { count: shadowHits })] : []),
    ...(dismissed > 0 ? [t("dismissed", { count: dismissed })] : []),
    ...(overturned > 0 ? [t("overturned", { count: overturned })] : []),
    precision === null ? t("none") : t("precision", { percent: Math.round(precision * 100), count }),
  ];
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 tabular-nums">
      <span>{parts.join(" · ")}</span>
      {isImprecise ? <ToneBadge tone="review">{t("imprecise")}</ToneBadge> : null}
    </span>
  );
}
