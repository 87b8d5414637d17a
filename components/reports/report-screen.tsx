import { ChartColumn, EyeOff } from "lucide-react";
import { Empty } from "#components/ui/empty.tsx";
import { Time } from "#components/ui/time.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { Report, ReportFilter } from "#server/reports/contract.ts";
import { linksOf } from "./facts-href.ts";
import { ReportCharts } from "./report-charts.tsx";
import { ReportFilters } from "./report-filters.tsx";
import { ReportPeople } from "./report-people.tsx";
import { ReportRules } from "./report-rules.tsx";
import { ReportSummary } from "./report-summary.tsx";

type ReportScreenProps = { filter: ReportFilter; report: Report; surfaces: readonly SurfaceSetting[] };

/** The report: what is counted, the one number, the pictures, the tables. */
export function ReportScreen(props: ReportScreenProps) {
  const { filter, report, surfaces } = props;
  return (
    <div className="flex flex-col gap-6">
      <div>
        <ReportFilters filter={filter} report={report} surfaces={surfaces} />
        <AsOf report={report} />
      </div>
      <Body {...props} />
    </div>
  );
}

/** Which days were counted, and when. */
function AsOf({ report: { from, to, asOf } }: { report: Report }) {
  return (
    <p className="mt-2 text-muted-foreground text-xs">
      Counted from {from} to {to}: whole weeks that have ended, put together until five people wrote in them.{" "}
      {asOf === null ? (
        "Nothing has been added up yet; that happens every hour."
      ) : (
        <>
          As of <Time at={asOf} form="full" />.
        </>
      )}
    </p>
  );
}

function Body({ filter, report, surfaces }: ReportScreenProps) {
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
  const link = linksOf(filter, report);
  return (
    <>
      <ReportSummary report={report} link={link} />
      <ReportCharts report={report} surfaces={surfaces} link={link} />
      <ReportRules report={report} link={link} />
      <ReportPeople report={report} link={link} />
    </>
  );
}
