import Papa from "papaparse";
import type { CellKind } from "../detection/customers/print-rows.ts";
import { CUSTOMER_LIMITS, kindOfHeading } from "./contract.ts";

export interface ReadTable {
  rows: string[][];
  /** By column of the file; null for columns that aren't compared. */
  kinds: (CellKind | null)[];
  /** The headings of those that are. */
  columns: string[];
}

/** Reads a customer file; what is wrong with it where it can't be used. A chosen column of unknown kind is a number. */
export function readCustomerCsv(
  csv: string,
  chosen: readonly string[],
): ReadTable | "customers.unreadable" | "customers.too_large" {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const [headings = [], ...rows] = data;
  if (rows.length > CUSTOMER_LIMITS.maxRows) return "customers.too_large";
  const names = headings.map((heading) => heading.trim());
  const kinds = names.map((name): CellKind | null =>
    chosen.length === 0 ? kindOfHeading(name) : chosen.includes(name) ? (kindOfHeading(name) ?? "number") : null,
  );
  const columns = names.filter((_, at) => kinds[at] !== null);
  return rows.length === 0 || columns.length < 2 ? "customers.unreadable" : { rows, kinds, columns };
}
