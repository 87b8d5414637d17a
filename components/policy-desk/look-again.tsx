import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { Time } from "#components/ui/time.tsx";
import type { ToLookAt } from "#server/policy/views.ts";

type LookAgainProps = {
  toLookAt: ToLookAt;
  /** Facts of others that are overdue too, each a line; null where none is. */
  others: ReactNode;
};

/** What the policy's owner is to look at again: overdue facts, rules that are often wrong, phrases whose day is over. */
export function LookAgain({ toLookAt: { rules, imprecise, expiredPhrases }, others }: LookAgainProps) {
  const t = useTranslations("policyDesk.lookAgain");
  const locale = useLocale();
  if (rules.length + imprecise.length + expiredPhrases === 0 && others === null) return null;
  return (
    <Notice tone="review" announce="never" title={t("title")}>
      <ul className="mt-1 space-y-1">
        {rules.map(({ id, title, recheckBy }) => (
          <li key={id}>
            <RuleName id={id} words={title[locale]} />:{" "}
            {t.rich("overdue", { day: () => <Time at={`${recheckBy}T00:00:00Z`} form="day" zone="UTC" /> })}
          </li>
        ))}
        {imprecise.map(({ ruleId, confirmed, dismissed, overturned }) => (
          <li key={ruleId}>
            <RuleName id={ruleId} words="" />:{" "}
            {t("imprecise", { confirmed, verdicts: confirmed + dismissed + overturned })}
          </li>
        ))}
        {expiredPhrases > 0 ? (
          <li>
            <TextLink href="/policy/phrases">{t("phrases", { count: expiredPhrases })}</TextLink>
          </li>
        ) : null}
        {others === null ? null : <li>{others}</li>}
      </ul>
    </Notice>
  );
}

/** Leads to where the rule stands in the policy. */
function RuleName({ id, words }: { id: string; words: string }) {
  return (
    <TextLink href={`/policy#${id}`}>
      <span className="font-mono text-xs">{id}</span>
      {words === "" ? null : ` ${words}`}
    </TextLink>
  );
}
