import { useLocale, useTranslations } from "next-intl";
import type { PolicyDocument } from "#server/policy/contract.ts";
import { ActionLegend } from "./action-legend.tsx";
import { familiesOf, haystackOf } from "./families.ts";
import { RuleBook } from "./rule-book.tsx";
import { RuleEntry } from "./rule-entry.tsx";
import { SurfaceList } from "./surface-list.tsx";

type PolicyRulesProps = { document: PolicyDocument; today: string; words: string };

/** The rules, written out here on the server; only finding among them is the browser's. */
export function PolicyRules({ document, today, words }: PolicyRulesProps) {
  const t = useTranslations("policy");
  const locale = useLocale();
  const chapters = familiesOf(document.rules, t).map(({ id, title, rules }) => ({
    id,
    title,
    rules: rules.map((rule) => ({
      id: rule.id,
      haystack: haystackOf(rule, locale, title),
      entry: <RuleEntry key={rule.id} rule={rule} surfaces={document.surfaces} today={today} />,
    })),
  }));
  return (
    <RuleBook
      chapters={chapters}
      initialWords={words}
      opening={
        <>
          <SurfaceList surfaces={document.surfaces} />
          <ActionLegend />
        </>
      }
    />
  );
}
