import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { exportLog } from "#server/audit/commands/export-log.ts";
import { AuditFilter } from "#server/audit/contract.ts";
import { loadOrganisation } from "#server/directory/queries.ts";
import { enter } from "#server/trpc/door.ts";

export const dynamic = "force-dynamic";

/** The filtered log as a CSV file, written as it is read: a million entries need no more memory than a thousand. */
export async function GET(request: Request): Promise<Response> {
  try {
    const ctx = await enter(request, "audit.read", "export");
    const given = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
    const filter = AuditFilter.safeParse(Object.fromEntries(given));
    // A page shows what it can of a half-read filter; a file would hold more than was asked for, and nobody would see it.
    if (!filter.success) return new Response(UNREADABLE, { status: 400, headers: PLAIN });
    const { zone } = await loadOrganisation(ctx.db);
    const { readable, writable } = new TransformStream<string, string>();
    const writer = writable.getWriter();
    exportLog(ctx, { ...filter.data, cursor: undefined }, zone, (chunk) => writer.write(chunk)).then(
      () => writer.close(),
      (error: unknown) => {
        ctx.log.warn({ err: error }, "an export of the audit log broke off");
        return writer.abort(error);
      },
    );
    const day = ctx.now().toISOString().slice(0, 10);
    return new Response(readable.pipeThrough(new TextEncoderStream()), { headers: headersFor(`audit-log-${day}.csv`) });
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return new Response(error.message, { status: getHTTPStatusCodeFromError(error), headers: PLAIN });
  }
}

function headersFor(fileName: string) {
  return {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${fileName}"`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
}

const UNREADABLE = "We couldn't read this filter, so nothing was exported. Set it again in the audit log.";
const PLAIN = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
