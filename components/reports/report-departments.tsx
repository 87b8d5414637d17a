import { useTranslations } from "next-intl";
import { BarChart } from "#components/ui/charts/bar-chart.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { type Report, SMALLEST_GROUP } from "#server/reports/contract.ts";
import { departmentRows } from "./chart-data.ts";
import type { LinkTo } from "./facts-href.ts";

/** Departments side by side, where they're large enough that no one person can be seen in them. */
export function ReportDepartments({ report, link }: { report: Report; link: LinkTo }) {
  const t = useTranslations("reports.charts");
  const { byDepartment, hiddenDepartments } = report;
  return (
    <>
      {byDepartment.length === 0 ? null : (
        <BarChart
          question={t("fits")}
          title={t("fitsTitle")}
          categoryLabel={t("department")}
          unit="percent"
          rows={departmentRows(report, link)}
          series={[{ key: "share", label: t("cleared") }]}
        />
      )}
      {hiddenDepartments === 0 ? null : (
        <Notice tone="neutral" announce="never">
          {t("hiddenDepartments", { count: hiddenDepartments, smallest: SMALLEST_GROUP })}
        </Notice>
      )}
    </>
  );
}
