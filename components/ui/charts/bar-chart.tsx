"use client";
import dynamic from "next/dynamic";
import { Skeleton } from "../skeleton.tsx";
import { ChartFigure } from "./chart-figure.tsx";
import type { ChartProps } from "./chart-rows.ts";
import { rangeSummary } from "./chart-summary.ts";

/** One number for each of a few named things, greatest first if the order means nothing. Give one series. */
export function BarChart(props: ChartProps) {
  const { rows, series, unit = "count" } = props;
  return (
    <ChartFigure {...props} summary={rangeSummary(props)}>
      <Plot rows={rows} series={series} unit={unit} />
    </ChartFigure>
  );
}

/** The charting code is heavy, so it comes only when a chart is on the page. */
const Plot = dynamic(() => import("./bar-plot.tsx").then((plot) => plot.BarPlot), {
  ssr: false,
  loading: () => <Skeleton label="Loading the chart" shape="chart" count={1} />,
});
