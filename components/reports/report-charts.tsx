import { useLocale, useTranslations } from "next-intl";
import { BarChart } from "#components/ui/charts/bar-chart.tsx";
import { LineChart } from "#components/ui/charts/line-chart.tsx";
import { StackedBarChart } from "#components/ui/charts/stacked-bar-chart.tsx";
import type { SurfaceSetting } from "#server/policy/contract.ts";
import type { Report } from "#server/reports/contract.ts";
import {
  categoryRows,
  exposureRows,
  keptRows,
  outcomeRows,
  stateRows,
  surfaceRows,
  waitingRows,
} from "./chart-data.ts";
import type { LinkTo } from "./facts-href.ts";
import { ReportDepartments } from "./report-departments.tsx";

type ReportChartsProps = { report: Report; surfaces: readonly SurfaceSetting[]; link: LinkTo };

/** Pictures of the report; each has its table one key away, whose numbers lead to what they count. */
export function ReportCharts({ report, surfaces, link }: ReportChartsProps) {
  const t = useTranslations("reports.charts");
  const states = useTranslations("drafts.states");
  const locale = useLocale();
  const titles = new Map(surfaces.map(({ id, title }) => [id, title[locale]]));
  return (
    <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-2">
      <StackedBarChart
        question={t("outcome")}
        title={t("outcomeTitle")}
        categoryLabel={t("weeks")}
        rows={outcomeRows(report, link, locale)}
        series={[
          { key: "cleared", label: t("cleared") },
          { key: "toReview", label: t("toReview") },
          { key: "stopped", label: t("stopped") },
        ]}
      />
      <LineChart
        question={t("waiting")}
        title={t("waitingTitle")}
        categoryLabel={t("weeks")}
        unit="minutes"
        rows={waitingRows(report, link, locale)}
        series={[
          { key: "median", label: t("median") },
          { key: "p90", label: t("p90") },
        ]}
      />
      {report.timeToDecision.kept === null ? null : (
        <LineChart
          question={t("kept")}
          title={t("keptTitle")}
          categoryLabel={t("weeks")}
          unit="percent"
          rows={keptRows(report, link, locale)}
          series={[{ key: "share", label: t("keptShare") }]}
        />
      )}
      <BarChart
        question={t("found")}
        title={t("foundTitle")}
        categoryLabel={t("kind")}
        rows={categoryRows(report, link, locale)}
        series={[{ key: "findings", label: t("findings") }]}
      />
      <BarChart
        question={t("standing")}
        title={t("standingTitle")}
        categoryLabel={t("state")}
        rows={stateRows(report, link, states)}
        series={[{ key: "drafts", label: t("drafts") }]}
      />
      <StackedBarChart
        question={t("going")}
        title={t("goingTitle")}
        categoryLabel={t("surface")}
        rows={surfaceRows(report, titles, link)}
        series={[
          { key: "cleared", label: t("cleared") },
          { key: "others", label: t("others") },
        ]}
      />
      <LineChart
        question={t("exposure")}
        title={t("exposureTitle")}
        categoryLabel={t("weeks")}
        rows={exposureRows(report, link, locale)}
        series={[
          { key: "sent", label: t("texts") },
          { key: "heldUp", label: t("heldUp") },
        ]}
      />
      <ReportDepartments report={report} link={link} />
    </div>
  );
}
