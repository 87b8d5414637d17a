import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { exportLog } from "#server/audit/commands/export-log.ts";
import { exportSealedLog } from "#server/audit/commands/export-sealed-log.ts";
import { exportWorkbook } from "#server/audit/commands/export-workbook.ts";
import { AuditExport } from "#server/audit/contract.ts";
import { loadOrganisation } from "#server/directory/queries.ts";
import type { Sentence } from "#server/shared/language.ts";
import { enter } from "#server/trpc/door.ts";

export const dynamic = "force-dynamic";

/** The log as a file, written as it is read: a million entries need no more memory than a thousand. */
export async function GET(request: Request): Promise<Response> {
  try {
    const ctx = await enter(request, "audit.read", "export");
    const given = [...new URL(request.url).searchParams].filter(([, value]) => value !== "");
    const asked = AuditExport.safeParse(Object.fromEntries(given));
    // A page shows what it can of a half-read filter; a file would hold more than was asked for, and nobody would see it.
    if (!asked.success) return new Response(UNREADABLE[ctx.language], { status: 400, headers: PLAIN });
    const { form, ...rest } = asked.data;
    const filter = { ...rest, cursor: undefined };
    const { zone } = await loadOrganisation(ctx.db);
    const headers = headersFor(form, ctx.now());
    if (form === "xlsx") {
      return new Response(new Blob([new Uint8Array(await exportWorkbook(ctx, filter, zone))]), { headers });
    }
    if (form === "sealed")
      return new Response(
        streamed(ctx, (write) => exportSealedLog(ctx, write)),
        { headers },
      );
    return new Response(
      streamed(ctx, (write) => exportLog(ctx, filter, zone, write, form)),
      { headers },
    );
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    return new Response(error.message, { status: getHTTPStatusCodeFromError(error), headers: PLAIN });
  }
}

type Entered = Awaited<ReturnType<typeof enter>>;

/** What `work` writes, as it writes it. */
function streamed(ctx: Entered, work: (write: (chunk: string) => Promise<void>) => Promise<void>): ReadableStream {
  const { readable, writable } = new TransformStream<string, string>();
  const writer = writable.getWriter();
  work((chunk) => writer.write(chunk)).then(
    () => writer.close(),
    (error: unknown) => {
      ctx.log.warn({ err: error }, "an export of the audit log broke off");
      return writer.abort(error);
    },
  );
  return readable.pipeThrough(new TextEncoderStream());
}

const FILES = {
  csv: ["audit-log", "csv", "text/csv; charset=utf-8"],
  jsonl: ["audit-log", "jsonl", "application/x-ndjson; charset=utf-8"],
  xlsx: ["audit-log", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  sealed: ["sealed-audit-log", "jsonl", "application/x-ndjson; charset=utf-8"],
} as const satisfies Record<AuditExport["form"], readonly [string, string, string]>;

function headersFor(form: AuditExport["form"], now: Date) {
  const [name, ending, type] = FILES[form];
  return {
    "content-type": type,
    "content-disposition": `attachment; filename="${name}-${now.toISOString().slice(0, 10)}.${ending}"`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  };
}

const UNREADABLE: Sentence = {
  en: "We couldn't read this filter, so nothing was exported. Set it again in the audit log.",
  de: "Diesen Filter konnten wir nicht lesen, darum wurde nichts exportiert. Stellen Sie ihn im Protokoll neu ein.",
};
const PLAIN = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
