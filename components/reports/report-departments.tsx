import { BarChart } from "#components/ui/charts/bar-chart.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type Report, SMALLEST_GROUP } from "#server/reports/contract.ts";
import { departmentRows } from "./chart-data.ts";
import type { LinkTo } from "./facts-href.ts";

/** Departments side by side, where they're large enough that no one person can be seen in them. */
export function ReportDepartments({ report, link }: { report: Report; link: LinkTo }) {
  const { byDepartment, hiddenDepartments } = report;
  return (
    <>
      {byDepartment.length === 0 ? null : (
        <BarChart
          question="Does the policy fit every department?"
          title="Share of texts that passed without a person, by department"
          categoryLabel="Department"
          unit="percent"
          rows={departmentRows(report, link)}
          series={[{ key: "share", label: "Passed without a person" }]}
        />
      )}
      {hiddenDepartments === 0 ? null : (
        <Notice tone="neutral" announce="never">
          {hiddenSentence(hiddenDepartments)}
        </Notice>
      )}
    </>
  );
}

function hiddenSentence(count: number): string {
  const many = count === 1 ? "One department is left out" : `${count} departments are left out`;
  return `${many}: fewer than ${SMALLEST_GROUP} people wrote there, or the number could be worked out from the others.`;
}
