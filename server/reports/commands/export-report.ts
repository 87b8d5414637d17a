import { given } from "../../audit/commands/open-log.ts";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { BYTE_ORDER_MARK, csv } from "../../shared/csv.ts";
import type { ReportFilter } from "../contract.ts";
import { rowsOf } from "../lines.ts";
import { loadReport } from "../queries/load-report.ts";

/** The report as a CSV file: the same numbers, with when they were added up. Taking it is an entry of the log. */
export async function exportReport(ctx: Ctx, filter: ReportFilter, zone: string): Promise<string> {
  const report = await loadReport(ctx.db, filter, zone, ctx.now());
  await transact(ctx.db, (tx) => recordEvent(tx, ctx, { type: "report.exported", filter: given(filter) }));
  return BYTE_ORDER_MARK + csv(rowsOf(report, ctx.actor.language));
}
