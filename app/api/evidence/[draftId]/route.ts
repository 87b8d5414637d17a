import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { makeEvidence } from "#server/evidence/commands/make-evidence.ts";
import { EvidenceOf } from "#server/evidence/contract.ts";
import { enter } from "#server/trpc/door.ts";
import { toWire } from "#server/trpc/errors.ts";

export const dynamic = "force-dynamic";

/** The file that proves a draft's history. */
export async function GET(request: Request, { params }: { params: Promise<{ draftId: string }> }): Promise<Response> {
  try {
    const ctx = await enter(request, "evidence.make", "export");
    const input = EvidenceOf.safeParse(await params);
    if (!input.success) return new Response(null, { status: 404 });
    const file = await makeEvidence(ctx, input.data);
    return new Response(new Blob([new Uint8Array(file)]), {
      headers: {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="evidence-${input.data.draftId.replaceAll(/\W/g, "")}.pdf"`,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
      },
    });
  } catch (error) {
    const wire = toWire(error);
    if (!(wire instanceof TRPCError)) throw error;
    return new Response(wire.message, {
      status: getHTTPStatusCodeFromError(wire),
      headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
    });
  }
}
