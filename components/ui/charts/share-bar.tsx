"use client";
import { useId } from "react";
import { ChartFigure } from "./chart-figure.tsx";
import { colourOf, fillOf, Patterns } from "./chart-paint.tsx";
import type { ChartProps } from "./chart-rows.ts";

type ShareBarProps = Pick<ChartProps, "question" | "title" | "categoryLabel"> & {
  /** The header of the number column: "Drafts". */
  valueLabel: string;
  /** At most five. */
  parts: readonly { label: string; value: number }[];
};

/** How a whole divides, on one line, each part named with its number. */
export function ShareBar({ valueLabel, parts, ...words }: ShareBarProps) {
  const prefix = useId();
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const shares = parts.map((part) => ({ ...part, percent: whole === 0 ? 0 : (part.value / whole) * 100 }));
  const rows = parts.map(({ label, value }) => ({ label, values: { value } }));
  const summary = shares.map(({ label, percent }) => `${label} ${Math.round(percent)} %.`).join(" ");

  return (
    <ChartFigure {...words} rows={rows} series={[{ key: "value", label: valueLabel }]} summary={summary}>
      <div className="flex h-8 gap-0.5 overflow-clip rounded-md">
        {shares.map(({ label, percent }, place) =>
          percent === 0 ? null : (
            <div key={label} style={{ width: `${percent}%` }} className="min-w-1">
              <Swatch place={place} prefix={`${prefix}-${place}`} />
            </div>
          ),
        )}
      </div>
      <ul className="mt-3 grid grid-cols-1 gap-x-6 gap-y-1 text-xs sm:grid-cols-2">
        {shares.map(({ label, value, percent }, place) => (
          <li key={label} className="flex items-center gap-2">
            <span className="h-3 w-5 shrink-0 overflow-clip rounded-sm">
              <Swatch place={place} prefix={`${prefix}-legend-${place}`} />
            </span>
            <span className="min-w-0 flex-1">{label}</span>
            <span className="text-muted-foreground tabular-nums">
              {value} · {Math.round(percent)} %
            </span>
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

function Swatch({ place, prefix }: { place: number; prefix: string }) {
  return (
    <svg aria-hidden="true" className="size-full" preserveAspectRatio="none">
      <Patterns prefix={prefix} count={place + 1} />
      <rect width="100%" height="100%" fill={fillOf(place, prefix)} stroke={colourOf(place)} />
    </svg>
  );
}
