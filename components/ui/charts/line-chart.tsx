"use client";
import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { Skeleton } from "../skeleton.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import type { ChartProps } from "./chart-rows.ts";
import { rangeSummary } from "./chart-summary.ts";

/** How something went over time; up to five lines. */
export function LineChart(props: ChartProps) {
  const t = useTranslations("ui.chart");
  const { rows, series, unit = "count" } = props;
  return (
    <ChartFigure {...props} summary={rangeSummary(t, useLocale(), props)}>
      <Plot rows={rows} series={series} unit={unit} />
    </ChartFigure>
  );
}

/** The charting code is heavy, so it comes only when a chart is on the page. */
const Plot = dynamic(() => import("./line-plot.tsx").then((plot) => plot.LinePlot), {
  ssr: false,
  loading: Loading,
});

function Loading() {
  return <Skeleton label={useTranslations("ui.chart")("loading")} shape="chart" count={1} />;
}
