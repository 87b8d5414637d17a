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
  const { byRule } = report;
  return (
    <section aria-labelledby="rules" className="flex flex-col gap-4">
      <BarChart
        question="Which rules spoke most?"
        title={`Findings by rule, the first ${MOST_SHOWN}`}
        categoryLabel="Rule"
        rows={ruleRows(report, MOST_SHOWN, link)}
        series={[{ key: "findings", label: "Findings" }]}
      />
      <div>
        <h2 id="rules" className="text-base">
          Which rules did authors disagree with?
        </h2>
        <p className="mt-1 mb-3 max-w-reading text-pretty text-muted-foreground">
          An author may keep a passage and say why. Unless somebody had been asked for permission, the rule was a false
          alarm there; its precision is the share of findings that weren't.
        </p>
        <Table
          caption="Rules, findings and passages kept"
          columns={columnsFor(link)}
          rows={byRule}
          rowKey={({ ruleId }) => ruleId}
          empty={<Empty level={3} title="No rule spoke" text="Nothing was found in the texts of this time." />}
        />
      </div>
    </section>
  );
}

const MOST_SHOWN = 8;

function columnsFor(link: LinkTo): readonly Column<RuleRow>[] {
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
      header: "Rule",
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
      header: "Findings",
      align: "end",
      cell: ({ ruleId, findings }) => number("finding", ruleId, findings),
    },
    {
      id: "mended",
      header: "Mended alone",
      align: "end",
      cell: ({ ruleId, mendedAlone }) => number("mended", ruleId, mendedAlone),
    },
    {
      id: "kept",
      header: "Kept with a reason",
      align: "end",
      cell: ({ ruleId, kept }) => number("kept", ruleId, kept),
    },
    { id: "false", header: "False alarms", align: "end", cell: ({ falseAlarms }) => falseAlarms },
    {
      id: "precision",
      header: "Precision",
      align: "end",
      cell: ({ findings, falseAlarms }) => `${percentOf(findings - falseAlarms, findings) ?? 0} %`,
    },
  ];
}
