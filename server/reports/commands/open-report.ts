import { recordLook } from "../../audit/commands/open-log.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import type { Report, ReportFilter } from "../contract.ts";
import { loadReport } from "../queries/load-report.ts";

/** Reads the report; who opens it is an entry of the log. */
export async function openReport(ctx: Ctx, filter: ReportFilter, zone: string): Promise<Report> {
  const report = await loadReport(ctx.db, filter, zone, ctx.now(), ctx.actor.language);
  await transact(ctx.db, (tx) => recordLook(tx, ctx, "report.opened", filter));
  return report;
}
