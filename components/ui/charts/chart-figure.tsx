"use client";
import { BarChart3, Table2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { Button } from "../button.tsx";
import { Table } from "../table.tsx";
import { TextLink } from "../text-link.tsx";
import { type ChartProps, type ChartRow, valueText } from "./chart-rows.ts";

type ChartFigureProps = ChartProps & {
  /** One sentence that says what the picture shows. */
  summary: string;
  children: ReactNode;
};

/** A number, and the way to what it counts where there is one. Reading that list may be recorded, so nothing is fetched ahead. */
function Linked({ href, children }: { href: string | undefined; children: string }) {
  if (href === undefined) return children;
  return (
    <TextLink href={href} prefetch={false}>
      {children}
    </TextLink>
  );
}

/** A picture and the same numbers as a table, one key apart. */
export function ChartFigure({
  question,
  title,
  categoryLabel,
  rows,
  series,
  unit = "count",
  summary,
  children,
}: ChartFigureProps) {
  const t = useTranslations("ui.chart");
  const locale = useLocale();
  const id = useId();
  const [isTable, setTable] = useState(false);
  const columns = [
    { id: "label", header: categoryLabel, cell: (row: ChartRow) => row.label, isRowHeader: true },
    ...series.map(({ key, label }) => ({
      id: key,
      header: label,
      cell: (row: ChartRow) => <Linked href={row.links?.[key]}>{valueText(row.values[key], unit, locale)}</Linked>,
      align: "end" as const,
    })),
  ];

  return (
    <figure aria-labelledby={id} className="min-w-0 rounded-lg border bg-card p-4 sm:p-5">
      <div className="mb-4 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <figcaption id={id} className="min-w-0 flex-1 basis-52">
          <span className="block text-balance font-semibold text-base">{question}</span>
          <span className="block text-muted-foreground text-xs">{title}</span>
        </figcaption>
        <span data-print="none">
          <Button
            size="sm"
            variant="ghost"
            aria-pressed={isTable}
            icon={isTable ? <BarChart3 aria-hidden /> : <Table2 aria-hidden />}
            onClick={() => setTable(!isTable)}
          >
            {t("asTable")}
          </Button>
        </span>
      </div>
      {isTable ? (
        <Table caption={question} columns={columns} rows={rows} rowKey={(row) => row.label} narrow="scroll" />
      ) : (
        <>
          <p className="sr-only">
            {summary} {t("press")}
          </p>
          <div aria-hidden="true">{children}</div>
        </>
      )}
    </figure>
  );
}
