import { BarChart } from "#components/ui/charts/bar-chart.tsx";
import { LineChart } from "#components/ui/charts/line-chart.tsx";
import { StackedBarChart } from "#components/ui/charts/stacked-bar-chart.tsx";
import type { Report } from "#server/reports/contract.ts";
import { categoryRows, outcomeRows, stateRows, waitingRows } from "./chart-data.ts";
import { ReportDepartments } from "./report-departments.tsx";

/** Pictures of the report; each has its table one key away. */
export function ReportCharts({ report }: { report: Report }) {
  return (
    <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
      <StackedBarChart
        question="What became of the texts that were sent?"
        title="Sent texts by week, by what the policy asked for"
        categoryLabel="Week from"
        rows={outcomeRows(report)}
        series={[
          { key: "cleared", label: "Passed without a person" },
          { key: "toReview", label: "Went to a reviewer" },
          { key: "stopped", label: "Stopped by a rule" },
        ]}
      />
      <LineChart
        question="How long did people wait for a decision?"
        title="From sending to the decision, by the week of sending"
        categoryLabel="Week from"
        unit="minutes"
        rows={waitingRows(report)}
        series={[
          { key: "median", label: "Half were decided within" },
          { key: "p90", label: "Nine in ten within" },
        ]}
      />
      <BarChart
        question="What was found in the texts?"
        title="Findings by kind; one text may have several"
        categoryLabel="Kind"
        rows={categoryRows(report)}
        series={[{ key: "findings", label: "Findings" }]}
      />
      <div className="flex min-w-0 flex-col gap-4">
        <BarChart
          question="Where do the drafts stand today?"
          title="Drafts sent in this time, by their present state"
          categoryLabel="State"
          rows={stateRows(report)}
          series={[{ key: "drafts", label: "Drafts" }]}
        />
        <ReportDepartments report={report} />
      </div>
    </div>
  );
}
