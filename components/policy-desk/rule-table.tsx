import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { SEVERITY_TONES } from "#components/shell/tones.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { Rule } from "#server/policy/contract.ts";
import type { RuleMeasure } from "#server/policy/views.ts";

type RuleTableProps = { rules: readonly Rule[]; measures: readonly RuleMeasure[] };

/** Every rule with its state and how it has done. */
export function RuleTable({ rules, measures }: RuleTableProps) {
  const t = useTranslations("policyDesk.rule");
  const locale = useLocale();
  const byRule = new Map(measures.map((measure) => [measure.ruleId, measure]));
  return (
    <Table
      caption={t("rule")}
      rows={rules}
      rowKey={(rule) => rule.id}
      columns={[
        {
          id: "rule",
          header: t("rule"),
          isRowHeader: true,
          cell: (rule) => (
            <Link href={`/policy/next/${rule.id}`} className="underline underline-offset-4">
              <span className="font-mono text-xs">{rule.id}</span> {rule.title[locale]}
            </Link>
          ),
        },
        {
          id: "mode",
          header: t("mode"),
          cell: (rule) => (
            <span className="flex flex-wrap gap-2">
              <Badge variant={rule.mode === "on" ? "accent" : "solid"}>{t(rule.mode)}</Badge>
              {rule.severity === "none" ? null : (
                <ToneBadge tone={SEVERITY_TONES[rule.severity]} isPlain>
                  {rule.action}
                </ToneBadge>
              )}
            </span>
          ),
        },
        { id: "figures", header: t("figures"), cell: (rule) => <Figures measure={byRule.get(rule.id)} /> },
      ]}
    />
  );
}

function Figures({ measure }: { measure: RuleMeasure | undefined }) {
  const t = useTranslations("policyDesk.rule");
  if (measure === undefined) return <span className="text-muted-foreground">{t("none")}</span>;
  const { hits, shadowHits, precision, confirmed, dismissed, overturned } = measure;
  const count = confirmed + dismissed + overturned;
  const parts = [
    t("hits", { count: hits }),
    ...(shadowHits > 0 ? [t("shadowHits", { count: shadowHits })] : []),
    ...(dismissed > 0 ? [t("dismissed", { count: dismissed })] : []),
    precision === null ? t("none") : t("precision", { percent: Math.round(precision * 100), count }),
  ];
  return <span className="tabular-nums">{parts.join(" · ")}</span>;
}
