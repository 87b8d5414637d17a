import { useLocale, useTranslations } from "next-intl";
import { RULE_ACTION_TONES } from "#components/shell/tones.ts";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import { ACTION_WORDS } from "#server/policy/words.ts";

const ACTIONS = ["info", "advise", "review", "block", "never_flag", "out_of_scope"] as const;

/** What a rule may ask for, mildest first. */
export function ActionLegend() {
  const t = useTranslations("policy");
  const locale = useLocale();
  return (
    <section id="actions" aria-labelledby="actions-heading" className="scroll-mt-20">
      <h2 id="actions-heading" className="text-lg">
        {t("contents.actions")}
      </h2>
      <p className="mt-1 mb-3 max-w-reading text-pretty text-muted-foreground">{t("actions.text")}</p>
      <dl className="grid gap-px overflow-clip rounded-lg border bg-border sm:grid-cols-2 xl:grid-cols-3">
        {ACTIONS.map((action) => (
          <div key={action} className="bg-card p-4">
            <dt>
              <ToneBadge tone={RULE_ACTION_TONES[action]}>{ACTION_WORDS[action][locale]}</ToneBadge>
            </dt>
            <dd className="mt-2 text-pretty text-muted-foreground">{t(`meaning.${action}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
