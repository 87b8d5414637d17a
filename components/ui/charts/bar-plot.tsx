"use client";
import { Bar, BarChart, LabelList, XAxis, YAxis } from "recharts";
import { CATEGORY_AXIS, LABEL_STYLE } from "./chart-axes.ts";
import { colourOf } from "./chart-paint.tsx";
import { type ChartProps, flatRows, valueText } from "./chart-rows.ts";

type BarPlotProps = Required<Pick<ChartProps, "rows" | "series" | "unit">>;

/** Lying bars, since category names are long; the value stands at the end of each. */
export function BarPlot({ rows, series, unit }: BarPlotProps) {
  const key = series[0]?.key ?? "";
  return (
    <BarChart
      responsive
      accessibilityLayer={false}
      layout="vertical"
      data={flatRows(rows)}
      margin={{ top: 0, right: 64, bottom: 0, left: 0 }}
      style={{ width: "100%", height: rows.length * ROW_HEIGHT }}
    >
      <XAxis type="number" hide domain={[0, "dataMax"]} />
      <YAxis type="category" {...CATEGORY_AXIS} axisLine={false} width={NAME_WIDTH} />
      <Bar dataKey={key} fill={colourOf(0)} radius={[0, 4, 4, 0]} barSize={16} isAnimationActive={false}>
        <LabelList
          dataKey={key}
          position="right"
          {...LABEL_STYLE}
          formatter={(value) => valueText(typeof value === "number" ? value : null, unit)}
        />
      </Bar>
    </BarChart>
  );
}

const ROW_HEIGHT = 36;
const NAME_WIDTH = 128;
