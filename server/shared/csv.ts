import { stringify } from "csv-stringify/sync";

/** Rows as CSV, safe for spreadsheets: a cell that would be read as a formula gets an apostrophe before it. */
export function csv(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(asText)),
    // Everything quoted, so that a cell's own commas, quotes and line ends stay in it.
    { record_delimiter: "windows", quoted: true, quoted_empty: true },
  );
}

/** By it spreadsheets know that the file is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Spreadsheets reckon with what begins like a formula, also after white space and in full width. Where they split at `;` or
 * tabs, as in much of Europe, our quotes don't hold and a cell begins after each of these.
 */
function asText(cell: string): string {
  const guarded = cell.replaceAll(/([;\t\r\n][^\S\t\r\n]*)(?=[=+\-@＝＋－＠])/g, "$1'");
  return /^(\s*[=+\-@＝＋－＠]|[\t\r\n])/.test(cell) ? `'${guarded}` : guarded;
}
