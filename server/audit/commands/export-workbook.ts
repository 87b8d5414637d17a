import writeExcelFile from "write-excel-file/node";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import type { AuditFilter } from "../contract.ts";
import { cellsOf, endIn, headingsIn } from "../export-forms.ts";
import { walkEntries } from "../queries.ts";
import { given } from "./open-log.ts";
import { recordEvent } from "./record-event.ts";

/** A workbook is made in memory; what is larger is a matter for CSV or JSON lines. */
const MOST_ROWS = 50_000;
/** A cell holds no more: Excel's own limit. */
const MOST_UNITS = 32_767;

/**
 * The filtered log as a workbook, newest first: every cell is text, so none is reckoned with. Its last row gives the number of
 * entries, and says so where there were more. Taking it is an entry.
 */
export async function exportWorkbook(ctx: Ctx, filter: AuditFilter, zone: string): Promise<Uint8Array> {
  const { language } = ctx.actor;
  const rows: string[][] = [];
  let isCut = false;
  for await (const entries of walkEntries(ctx.db, filter, zone, language)) {
    rows.push(...entries.slice(0, MOST_ROWS - rows.length).map(cellsOf));
    isCut = rows.length === MOST_ROWS;
    if (isCut) break;
  }
  const cells = [headingsIn(language), ...rows, endIn(language, rows.length, isCut)].map((row) =>
    row.map((value) => ({ value: value.slice(0, MOST_UNITS), type: String })),
  );
  const file = await writeExcelFile(cells).toBuffer();
  await transact(ctx.db, (tx) =>
    recordEvent(tx, ctx, { type: "audit.exported", filter: { ...given(filter), form: "xlsx" }, rows: rows.length }),
  );
  return file;
}
