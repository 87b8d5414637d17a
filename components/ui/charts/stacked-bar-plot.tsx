"use client";
import { useLocale } from "next-intl";
import { useId } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import { CATEGORY_AXIS, GRID, greatestSum, PLOT_BOX, valueAxis } from "./chart-axes.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { colourOf, fillOf, Patterns } from "./chart-paint.tsx";
import { type ChartProps, flatRows } from "./chart-rows.ts";
import { ChartTip } from "./chart-tip.tsx";

type StackedBarPlotProps = Required<Pick<ChartProps, "rows" | "series" | "unit">>;

export function StackedBarPlot({ rows, series, unit }: StackedBarPlotProps) {
  const prefix = useId();
  return (
    <>
      <BarChart {...PLOT_BOX} data={flatRows(rows)} margin={{ top: 8, right: 0, bottom: 0, left: 0 }}>
        <Patterns prefix={prefix} count={series.length} />
        <CartesianGrid vertical={false} {...GRID} />
        <XAxis {...CATEGORY_AXIS} />
        <YAxis {...valueAxis(greatestSum(rows), unit, useLocale())} />
        <Tooltip
          cursor={{ fill: "var(--muted)" }}
          isAnimationActive={false}
          content={<ChartTip series={series} unit={unit} />}
        />
        {series.map(({ key }, place) => (
          <Bar
            key={key}
            dataKey={key}
            stackId="all"
            fill={fillOf(place, prefix)}
            stroke={colourOf(place)}
            maxBarSize={40}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
      <ChartLegend series={series} prefix={prefix} mark="block" />
    </>
  );
}
