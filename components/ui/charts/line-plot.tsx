"use client";
import { useLocale } from "next-intl";
import { useId } from "react";
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from "recharts";
import { CATEGORY_AXIS, GRID, greatestValue, PLOT_BOX, valueAxis } from "./chart-axes.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { colourOf, dashOf } from "./chart-paint.tsx";
import { type ChartProps, flatRows } from "./chart-rows.ts";
import { ChartTip } from "./chart-tip.tsx";

type LinePlotProps = Required<Pick<ChartProps, "rows" | "series" | "unit">>;

export function LinePlot({ rows, series, unit }: LinePlotProps) {
  const prefix = useId();
  return (
    <>
      <LineChart {...PLOT_BOX} data={flatRows(rows)} margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
        <CartesianGrid vertical={false} {...GRID} />
        <XAxis {...CATEGORY_AXIS} padding={{ left: 8, right: 8 }} />
        <YAxis {...valueAxis(greatestValue(rows), unit, useLocale())} />
        <Tooltip
          cursor={{ stroke: "var(--input)" }}
          isAnimationActive={false}
          content={<ChartTip series={series} unit={unit} />}
        />
        {series.map(({ key }, place) => (
          <Line
            key={key}
            dataKey={key}
            stroke={colourOf(place)}
            strokeWidth={2}
            strokeDasharray={dashOf(place)}
            dot={rows.length <= 16 ? { r: 3, fill: "var(--card)", strokeDasharray: "0" } : false}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
      <ChartLegend series={series} prefix={prefix} mark="line" />
    </>
  );
}
