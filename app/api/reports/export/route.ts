import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { loadOrganisation } from "#server/directory/queries.ts";
import { exportReport } from "#server/reports/commands/export-report.ts";
import { ReportFilter } from "#server/reports/contract.ts";
import { readFilter } from "#server/shared/filter.ts";
import { enter } from "#server/trpc/door.ts";

export const dynamic = "force-dynamic";

/** The report's numbers as a CSV file. */
export async function GET(request: Request): Promise<Response> {
  try {
    const ctx = await enter(request, "report.read", "export");
    const filter = readFilter(ReportFilter, Object.fromEntries(new URL(request.url).searchParams));
    const { zone } = await loadOrganisation(ctx.db);
    const file = await exportReport(ctx, filter, zone);
    const name = `report-${ctx.now().toISOString().slice(0, 10)}.csv`;
    return new Response(file, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return new Response(error.message, {
      status: getHTTPStatusCodeFromError(error),
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
}
