import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { Rule } from "#server/policy/contract.ts";
import type { RuleMeasure } from "#server/policy/views.ts";
import { BeginPolicy } from "./begin-button.tsx";
import { RuleTable } from "./rule-table.tsx";

type NoNextScreenProps = {
  rules: readonly Rule[];
  measures: readonly RuleMeasure[];
  today: string;
  lookAgain: ReactNode;
};

/** Before anybody has begun the next policy: the rules in force, and how each has done. */
export function NoNextScreen({ rules, measures, today, lookAgain }: NoNextScreenProps) {
  const t = useTranslations("policyDesk.next");
  return (
    <>
      <PageHeader back={{ href: "/policy", label: t("back") }} title={t("title")} description={t("about")} />
      <div className="flex flex-col gap-5">
        {lookAgain}
        <BeginPolicy />
        <RuleTable rules={rules} measures={measures} today={today} isEditable={false} />
      </div>
    </>
  );
}
