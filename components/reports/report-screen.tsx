import { ChartColumn, EyeOff } from "lucide-react";
import { Empty } from "#components/ui/empty.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { Report, ReportFilter } from "#server/reports/contract.ts";
import { ReportCharts } from "./report-charts.tsx";
import { ReportFilters } from "./report-filters.tsx";
import { ReportRules } from "./report-rules.tsx";
import { ReportSummary } from "./report-summary.tsx";

type ReportScreenProps = { filter: ReportFilter; report: Report; surfaces: readonly SurfaceSetting[] };

/** The report: what is counted, the one number, the pictures, the tables. */
export function ReportScreen({ filter, report, surfaces }: ReportScreenProps) {
  return (
    <div className="flex flex-col gap-6">
      <ReportFilters filter={filter} report={report} surfaces={surfaces} />
      <Body report={report} />
    </div>
  );
}

function Body({ report }: { report: Report }) {
  if (report.isHidden) {
    return (
      <Empty
        icon={<EyeOff />}
        title="Fewer than five people wrote this"
        text="We don't show numbers about so few. Choose a longer time, all departments or all surfaces."
      />
    );
  }
  if (report.totals.sent === 0) {
    return (
      <Empty
        icon={<ChartColumn />}
        title="No text was sent in this time"
        text="Numbers appear here with the first draft that somebody sends. Choose a longer time, or all departments and surfaces."
      />
    );
  }
  return (
    <>
      <ReportSummary report={report} />
      <ReportCharts report={report} />
      <ReportRules report={report} />
    </>
  );
}
