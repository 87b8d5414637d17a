import { cva } from "class-variance-authority";
import { type ReactNode, useId } from "react";
import type { Column } from "./table-column.ts";
import { TableHead } from "./table-head.tsx";

type TableProps<Row> = {
  caption: string;
  isCaptionVisible?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  isCurrent?: (row: Row) => boolean;
  /** Below 640 px: rows become cards, or the table scrolls sideways in a region of its own. */
  narrow?: "cards" | "scroll";
  /** In place of the table when there are no rows. */
  empty?: ReactNode;
};

export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionVisible = false, columns, rows, rowKey, isCurrent, narrow = "cards", empty } = props;
  const id = useId();
  if (rows.length === 0 && empty) return <>{empty}</>;

  return (
    // Reachable by keyboard, since it may scroll sideways (WCAG 2.1.1).
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take focus to be scrolled
    <section aria-labelledby={id} tabIndex={0} className="relative min-w-0 overflow-x-auto rounded-lg border bg-card">
      <table {...AS.table} className={tableStyle({ narrow })}>
        <caption
          id={id}
          className={isCaptionVisible ? "px-4 py-3 text-start font-semibold text-sm max-sm:block" : "sr-only"}
        >
          {caption}
        </caption>
        <TableHead columns={columns} narrow={narrow} />
        <tbody {...AS.rowgroup} className={narrow === "cards" ? "max-sm:block" : ""}>
          {rows.map((row) => (
            <tr
              {...AS.row}
              key={rowKey(row)}
              {...(isCurrent?.(row) ? { "aria-current": true } : {})}
              className={rowStyle({ narrow })}
            >
              {columns.map((column) => (
                <Cell key={column.id} column={column} narrow={narrow}>
                  {column.cell(row)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps<Row> = { column: Column<Row>; narrow: "cards" | "scroll"; children: ReactNode };

function Cell<Row>({ column, narrow, children }: CellProps<Row>) {
  const { align = "start", isRowHeader, isHeaderHidden } = column;
  const className = cellStyle({ align, narrow, isRowHeader: isRowHeader ?? false });
  if (isRowHeader)
    return (
      <th {...AS.rowheader} scope="row" className={className}>
        {children}
      </th>
    );
  return (
    <td
      {...AS.cell}
      className={className}
      {...(narrow === "cards" && !isHeaderHidden ? { "data-label": column.header } : {})}
    >
      {children}
    </td>
  );
}

/** Said aloud although they're the elements' own: browsers forget them once `display` changes on narrow screens. */
const AS = {
  table: { role: "table" },
  rowgroup: { role: "rowgroup" },
  row: { role: "row" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

const tableStyle = cva("w-full border-collapse text-sm tabular-nums", {
  variants: { narrow: { cards: "max-sm:block", scroll: "" } },
});

const rowStyle = cva("border-t hover:bg-muted/50 aria-current:bg-accent", {
  variants: { narrow: { cards: "max-sm:flex max-sm:flex-col max-sm:gap-1 max-sm:px-4 max-sm:py-3", scroll: "" } },
});

const cellStyle = cva("", {
  variants: {
    align: { start: "text-start", end: "whitespace-nowrap text-end" },
    isRowHeader: { true: "font-medium", false: "" },
    narrow: {
      cards:
        "sm:h-10 sm:px-4 sm:py-1.5 max-sm:flex max-sm:items-baseline max-sm:gap-3 max-sm:text-start max-sm:before:w-28 max-sm:before:shrink-0 max-sm:before:whitespace-normal max-sm:before:text-muted-foreground max-sm:before:text-xs max-sm:before:content-[attr(data-label)] max-sm:not-data-label:before:hidden",
      scroll: "h-10 px-4 py-1.5",
    },
  },
  compoundVariants: [{ isRowHeader: true, narrow: "cards", class: "sm:min-w-48" }],
});
