import { ChartColumn, EyeOff } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
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
import { dayWords } from "./weeks.ts";

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
  const t = useTranslations("reports.counted");
  const locale = useLocale();
  return (
    <p className="mt-2 text-muted-foreground text-xs">
      {t("period", { from: dayWords(from, locale), to: dayWords(to, locale) })}{" "}
      {asOf === null ? t("never") : t.rich("asOf", { time: () => <Time at={asOf} form="full" /> })}
    </p>
  );
}

function Body({ filter, report, surfaces }: ReportScreenProps) {
  const t = useTranslations("reports.counted");
  if (report.isHidden) return <Empty icon={<EyeOff />} title={t("hidden")} text={t("hiddenText")} />;
  if (report.totals.sent === 0) return <Empty icon={<ChartColumn />} title={t("none")} text={t("noneText")} />;
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
