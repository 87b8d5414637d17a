import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { RULE_ACTION_TONES } from "#components/shell/tones.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { Rule } from "#server/policy/contract.ts";
import type { RuleMeasure } from "#server/policy/views.ts";
import { ACTION_WORDS } from "#server/policy/words.ts";
import { isOverdue } from "#server/shared/days.ts";
import { RuleFigures } from "./rule-figures.tsx";

type RuleTableProps = {
  rules: readonly Rule[];
  measures: readonly RuleMeasure[];
  /** YYYY-MM-DD. */
  today: string;
  /** Each leads to its editor; otherwise to where it is read. */
  isEditable: boolean;
};

/** Every rule with its state and how it has done. */
export function RuleTable({ rules, measures, today, isEditable }: RuleTableProps) {
  const t = useTranslations("policyDesk.rule");
  const locale = useLocale();
  const byRule = new Map(measures.map((measure) => [measure.ruleId, measure]));
  return (
    <Table
      caption={t("rules")}
      isCaptionVisible
      rows={rules}
      rowKey={(rule) => rule.id}
      columns={[
        {
          id: "rule",
          header: t("rule"),
          isRowHeader: true,
          cell: ({ id, title }) => (
            <Link
              href={isEditable ? `/policy/next/${id}` : `/policy#${id}`}
              className="underline decoration-primary/40 underline-offset-4 hover:decoration-primary"
            >
              <span className="font-mono text-xs">{id}</span> {title[locale]}
            </Link>
          ),
        },
        {
          id: "mode",
          header: t("mode"),
          cell: ({ mode, action, recheckBy }) => (
            <span className="flex flex-wrap gap-2">
              <Badge variant={mode === "on" ? "accent" : "solid"}>{t(mode)}</Badge>
              <ToneBadge tone={RULE_ACTION_TONES[action]} isPlain>
                {ACTION_WORDS[action][locale]}
              </ToneBadge>
              {mode !== "off" && isOverdue(recheckBy, today) ? (
                <ToneBadge tone="review">{t("overdue")}</ToneBadge>
              ) : null}
            </span>
          ),
        },
        { id: "figures", header: t("figures"), cell: ({ id }) => <RuleFigures measure={byRule.get(id)} /> },
      ]}
    />
  );
}
