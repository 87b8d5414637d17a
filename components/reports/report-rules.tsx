import { useTranslations } from "next-intl";
import type { Translator } from "#components/messages.ts";
import { BarChart } from "#components/ui/charts/bar-chart.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Report } from "#server/reports/contract.ts";
import { percentOf, ruleRows } from "./chart-data.ts";
import type { LinkTo } from "./facts-href.ts";

type RuleRow = Report["byRule"][number];

/** Which rules spoke, and how often authors kept the passage all the same: a rule that is often wrong shows here. */
export function ReportRules({ report, link }: { report: Report; link: LinkTo }) {
  const t = useTranslations("reports.rules");
  const { byRule } = report;
  return (
    <section aria-labelledby="rules" className="flex flex-col gap-4">
      <BarChart
        question={t("spoke")}
        title={t("spokeTitle", { count: MOST_SHOWN })}
        categoryLabel={t("rule")}
        rows={ruleRows(report, MOST_SHOWN, link)}
        series={[{ key: "findings", label: t("findings") }]}
      />
      <div>
        <h2 id="rules" className="text-base">
          {t("title")}
        </h2>
        <p className="mt-1 mb-3 max-w-reading text-pretty text-muted-foreground">{t("text")}</p>
        <Table
          caption={t("caption")}
          columns={columnsFor(t, link)}
          rows={byRule}
          rowKey={({ ruleId }) => ruleId}
          empty={<Empty level={3} title={t("none")} text={t("noneText")} />}
        />
      </div>
    </section>
  );
}

const MOST_SHOWN = 8;

function columnsFor(t: Translator<"reports.rules">, link: LinkTo): readonly Column<RuleRow>[] {
  const number = (measure: "finding" | "kept" | "mended", ruleId: string, count: number) =>
    count === 0 ? (
      count
    ) : (
      <TextLink href={link({ measure, key: ruleId })} prefetch={false}>
        {count}
      </TextLink>
    );
  return [
    {
      id: "rule",
      header: t("rule"),
      isRowHeader: true,
      cell: ({ ruleId, title }) => (
        <>
          <TextLink look="title" href={`/policy#${ruleId}`}>
            {title}
          </TextLink>{" "}
          <span className="font-mono font-normal text-muted-foreground text-xs">{ruleId}</span>
        </>
      ),
    },
    {
      id: "findings",
      header: t("findings"),
      align: "end",
      cell: ({ ruleId, findings }) => number("finding", ruleId, findings),
    },
    {
      id: "mended",
      header: t("mended"),
      align: "end",
      cell: ({ ruleId, mendedAlone }) => number("mended", ruleId, mendedAlone),
    },
    {
      id: "kept",
      header: t("kept"),
      align: "end",
      cell: ({ ruleId, kept }) => number("kept", ruleId, kept),
    },
    { id: "false", header: t("falseAlarms"), align: "end", cell: ({ falseAlarms }) => falseAlarms },
    {
      id: "precision",
      header: t("precision"),
      align: "end",
      cell: ({ findings, falseAlarms }) => `${percentOf(findings - falseAlarms, findings) ?? 0} %`,
    },
  ];
}
