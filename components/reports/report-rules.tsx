import { BarChart } from "#components/ui/charts/bar-chart.tsx";
import { Empty } from "#components/ui/empty.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Column } from "#components/ui/table-column.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Report } from "#server/reports/contract.ts";
import { filterHref } from "#server/shared/filter.ts";
import { percentOf, ruleRows } from "./chart-data.ts";

type RuleRow = Report["byRule"][number];

/** Which rules spoke, and how often authors kept the passage all the same: a rule that is often wrong shows here. */
export function ReportRules({ report }: { report: Report }) {
  const { byRule, from, to } = report;
  return (
    <section aria-labelledby="rules" className="flex flex-col gap-4">
      <BarChart
        question="Which rules spoke most?"
        title={`Findings by rule, the first ${MOST_SHOWN}`}
        categoryLabel="Rule"
        rows={ruleRows(report, MOST_SHOWN)}
        series={[{ key: "findings", label: "Findings" }]}
      />
      <div>
        <h2 id="rules" className="text-base">
          Which rules did authors disagree with?
        </h2>
        <p className="mt-1 mb-3 max-w-reading text-pretty text-muted-foreground">
          An author may keep a passage and say why. A rule whose passages are often kept may be wrong more often than it
          helps.
        </p>
        <Table
          caption="Rules, findings and passages kept"
          columns={columnsFor(from, to)}
          rows={byRule}
          rowKey={({ ruleId }) => ruleId}
          empty={<Empty level={3} title="No rule spoke" text="Nothing was found in the texts of this time." />}
        />
      </div>
    </section>
  );
}

const MOST_SHOWN = 8;

function columnsFor(from: string, to: string): readonly Column<RuleRow>[] {
  return [
    {
      id: "rule",
      header: "Rule",
      isRowHeader: true,
      cell: ({ ruleId, title }) => (
        <>
          <TextLink look="title" href={filterHref("/audit", { rule: ruleId, from, to })} prefetch={false}>
            {title}
          </TextLink>{" "}
          <span className="font-mono font-normal text-muted-foreground text-xs">{ruleId}</span>
        </>
      ),
    },
    { id: "findings", header: "Findings", align: "end", cell: ({ findings }) => findings },
    { id: "kept", header: "Kept with a reason", align: "end", cell: ({ dismissed }) => dismissed },
    {
      id: "share",
      header: "Share kept",
      align: "end",
      cell: ({ findings, dismissed }) => `${percentOf(dismissed, findings) ?? 0} %`,
    },
  ];
}
