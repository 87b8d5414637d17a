import { useLocale, useTranslations } from "next-intl";
import { RULE_ACTION_TONES, SEVERITY_TONES } from "#components/shell/tones.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Facts } from "#components/ui/facts.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { Rule, SurfaceSetting } from "#server/policy/contract.ts";
import { ACTION_WORDS, SEVERITY_WORDS } from "#server/policy/words.ts";
import { RecheckBy } from "./recheck-by.tsx";

type RuleEntryProps = { rule: Rule; surfaces: readonly SurfaceSetting[]; today: string };

/** One rule as a handbook tells it: what it is about, what to do, and then the small print. */
export function RuleEntry({ rule, surfaces, today }: RuleEntryProps) {
  const t = useTranslations("policy.rule");
  const locale = useLocale();
  const applies = surfaces.filter(({ id }) => rule.surfaces.includes(id)).map(({ title }) => title);
  return (
    <article id={rule.id} aria-labelledby={`${rule.id}-title`} className={ARTICLE}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <a href={`#${rule.id}`} aria-label={t("link", { id: rule.id })} className={ID_LINK}>
            {rule.id}
          </a>
          <h3 id={`${rule.id}-title`} className="text-base">
            {rule.title[locale]}
          </h3>
        </div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {rule.mode === "on" ? null : <Badge variant="solid">{t(rule.mode)}</Badge>}
          {rule.severity === "none" ? null : (
            <ToneBadge tone={SEVERITY_TONES[rule.severity]} isPlain>
              {SEVERITY_WORDS[rule.severity][locale]}
            </ToneBadge>
          )}
          <ToneBadge tone={RULE_ACTION_TONES[rule.action]}>{ACTION_WORDS[rule.action][locale]}</ToneBadge>
        </div>
      </div>
      <p className="mt-2 max-w-reading text-pretty">{rule.guidance[locale]}</p>
      <p className="mt-2 max-w-reading text-pretty border-s-2 ps-3 text-muted-foreground">
        {t.rich("fix", {
          fix: rule.suggestedFix[locale],
          strong: (words) => <span className="font-medium text-foreground">{words}</span>,
        })}
      </p>
      <div className="mt-2">
        <Disclosure summary={t("more")}>
          <Facts
            facts={[
              { term: t("trigger"), value: rule.trigger[locale] },
              {
                term: t("surfaces"),
                value: applies.length === surfaces.length ? t("everySurface") : applies.join(", "),
              },
              { term: t("jurisdictions"), value: rule.jurisdictions },
              { term: t("source"), value: <span lang="">{rule.source}</span> },
              ...("finding" in rule.when
                ? [
                    {
                      term: t("certain"),
                      value: t("certainAt", { percent: Math.round(rule.certainAt * 100) }),
                    },
                  ]
                : []),
            ]}
          />
        </Disclosure>
      </div>
      {rule.recheckBy === null ? null : <RecheckBy day={rule.recheckBy} today={today} />}
    </article>
  );
}

const ARTICLE =
  "scroll-mt-20 border-t px-4 py-5 first:border-t-0 target:bg-accent/60 target:outline-2 target:outline-ring target:-outline-offset-2 sm:px-5";
const ID_LINK =
  "inline-flex min-h-6 items-center rounded-sm font-mono text-muted-foreground text-xs underline-offset-4 hover:text-primary hover:underline";
