import type { ReactNode } from "react";

/** One column of a Table. */
export type Column<Row> = {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** "end" for numbers, which then line up. */
  align?: "start" | "end";
  /** The cell that names the row; the title of its card on phones. */
  isRowHeader?: boolean;
  /** The header is for screen readers only, as over a column of buttons. */
  isHeaderHidden?: boolean;
  /** Makes the header a link that sorts; the address is the order. */
  sort?: { href: string; direction: "ascending" | "descending" | "none" };
};
