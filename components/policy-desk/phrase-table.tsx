import { useLocale, useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { Time } from "#components/ui/time.tsx";
import { ToneBadge } from "#components/ui/tone-badge.tsx";
import type { Rule } from "#server/policy/contract.ts";
import type { SuppressionView } from "#server/policy/views.ts";
import type { Language } from "#server/shared/language.ts";
import { EndPhrase } from "./end-phrase.tsx";
import { RenewPhrase } from "./renew-phrase.tsx";

export type NamedRule = Pick<Rule, "id" | "title">;

type PhraseTableProps = { phrases: readonly SuppressionView[]; rules: readonly NamedRule[] };

/** Phrases that are no findings: of which rule, why, by whom, until when, and who has looked at it since. */
export function PhraseTable({ phrases, rules }: PhraseTableProps) {
  const t = useTranslations("policyDesk.phrases");
  const locale = useLocale();
  return (
    <Table
      caption={t("title")}
      rows={phrases}
      rowKey={({ id }) => id}
      empty={<Empty title={t("none")} text={t("noneText")} />}
      columns={columnsFor(t, locale, rules)}
    />
  );
}

const columnsFor = (
  t: Translator<"policyDesk.phrases">,
  locale: Language,
  rules: readonly NamedRule[],
): readonly Column<SuppressionView>[] => [
  {
    id: "phrase",
    header: t("phrase"),
    isRowHeader: true,
    cell: ({ phrase, reason }) => (
      <span className="wrap-anywhere">
        {t("quoted", { phrase })}
        <span className="block font-normal text-muted-foreground text-xs">{reason}</span>
      </span>
    ),
  },
  {
    id: "rule",
    header: t("rule"),
    cell: ({ ruleId }) =>
      ruleId === null ? (
        t("everyRule")
      ) : (
        <span>
          <span className="whitespace-nowrap font-mono text-xs">{ruleId}</span>{" "}
          {rules.find(({ id }) => id === ruleId)?.title[locale]}
        </span>
      ),
  },
  {
    id: "by",
    header: t("by"),
    cell: ({ createdBy, createdAt }) => <Moment who={createdBy} at={createdAt} />,
  },
  {
    id: "until",
    header: t("until"),
    cell: ({ state, expiresAt }) => (
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <Time at={expiresAt} form="day" zone="UTC" />
        {state === "expired" ? <ToneBadge tone="review">{t("expired")}</ToneBadge> : null}
        {state === "ended" ? <Badge variant="solid">{t("ended")}</Badge> : null}
      </span>
    ),
  },
  {
    id: "reviewed",
    header: t("reviewed"),
    cell: ({ reviewedBy, reviewedAt }) =>
      reviewedAt === null ? t("never") : <Moment who={reviewedBy ?? ""} at={reviewedAt} />,
  },
  {
    id: "actions",
    header: t("actions"),
    isHeaderHidden: true,
    cell: ({ id, state }) =>
      state === "ended" ? null : (
        <span className="flex flex-wrap gap-2">
          <RenewPhrase suppressionId={id} />
          <EndPhrase suppressionId={id} />
        </span>
      ),
  },
];

function Moment({ who, at }: { who: string; at: Date }) {
  return (
    <span>
      {who}
      <span className="block text-muted-foreground text-xs">
        <Time at={at} form="day" />
      </span>
    </span>
  );
}
