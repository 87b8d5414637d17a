import { BarChart } from "#components/ui/charts/bar-chart.tsx";
import { LineChart } from "#components/ui/charts/line-chart.tsx";
import { StackedBarChart } from "#components/ui/charts/stacked-bar-chart.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { Report } from "#server/reports/contract.ts";
import { categoryRows, exposureRows, outcomeRows, stateRows, surfaceRows, waitingRows } from "./chart-data.ts";
import type { LinkTo } from "./facts-href.ts";
import { ReportDepartments } from "./report-departments.tsx";

type ReportChartsProps = { report: Report; surfaces: readonly SurfaceSetting[]; link: LinkTo };

/** Pictures of the report; each has its table one key away, whose numbers lead to what they count. */
export function ReportCharts({ report, surfaces, link }: ReportChartsProps) {
  const titles = new Map(surfaces.map(({ id, title }) => [id, title]));
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
      <StackedBarChart
        question="What became of the texts that were sent?"
        title="Sent texts over time, by what the policy asked for"
        categoryLabel="Weeks from"
        rows={outcomeRows(report, link)}
        series={[
          { key: "cleared", label: "Passed without a person" },
          { key: "toReview", label: "Went to a reviewer" },
          { key: "stopped", label: "Stopped by a rule" },
        ]}
      />
      <LineChart
        question="How long did people wait for a decision?"
        title="From sending to the decision, by the time of sending"
        categoryLabel="Weeks from"
        unit="minutes"
        rows={waitingRows(report, link)}
        series={[
          { key: "median", label: "Half were decided within" },
          { key: "p90", label: "Nine in ten within" },
        ]}
      />
      <BarChart
        question="What was found in the texts?"
        title="Findings by kind; one text may have several"
        categoryLabel="Kind"
        rows={categoryRows(report, link)}
        series={[{ key: "findings", label: "Findings" }]}
      />
      <BarChart
        question="Where do the drafts stand today?"
        title="Drafts first sent in this time, by their present state"
        categoryLabel="State"
        rows={stateRows(report, link)}
        series={[{ key: "drafts", label: "Drafts" }]}
      />
      <StackedBarChart
        question="Where were the texts going?"
        title="Sent texts by surface, and whether they passed without a person"
        categoryLabel="Surface"
        rows={surfaceRows(report, titles, link)}
        series={[
          { key: "cleared", label: "Passed without a person" },
          { key: "others", label: "Reviewed or stopped" },
        ]}
      />
      <LineChart
        question="How much was about to be given to an AI?"
        title="Texts for surfaces whose AI reads them on click, and those that a rule held up"
        categoryLabel="Weeks from"
        rows={exposureRows(report, link)}
        series={[
          { key: "sent", label: "Texts" },
          { key: "heldUp", label: "Held up by a rule" },
        ]}
      />
      <ReportDepartments report={report} link={link} />
    </div>
  );
}
