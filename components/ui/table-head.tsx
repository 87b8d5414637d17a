import { cva } from "class-variance-authority";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import type { Column } from "./table-column.ts";

type TableHeadProps<Row> = { columns: readonly Column<Row>[]; narrow: "cards" | "scroll" };

/** The header row of a Table; out of sight on phones, where each cell carries its label. */
export function TableHead<Row>({ columns, narrow }: TableHeadProps<Row>) {
  return (
    <thead {...{ role: "rowgroup" }} className={narrow === "cards" ? "max-sm:sr-only" : ""}>
      <tr {...{ role: "row" }}>
        {columns.map(({ id, header, align = "start", isHeaderHidden, sort }) => (
          <th
            {...{ role: "columnheader" }}
            key={id}
            scope="col"
            {...(sort ? { "aria-sort": sort.direction } : {})}
            className={headStyle({ align })}
          >
            {sort ? (
              <Link
                href={sort.href}
                className="inline-flex min-h-6 items-center gap-1 rounded-sm hover:text-foreground"
              >
                {header}
                <SortMark direction={sort.direction} />
              </Link>
            ) : (
              <span className={isHeaderHidden ? "sr-only" : ""}>{header}</span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortMark({ direction }: { direction: "ascending" | "descending" | "none" }) {
  const Icon = MARKS[direction];
  return <Icon aria-hidden className="size-3.5" />;
}

const MARKS = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown } as const;

const headStyle = cva("h-9 whitespace-nowrap px-4 font-medium text-muted-foreground text-xs", {
  variants: { align: { start: "text-start", end: "text-end" } },
});
