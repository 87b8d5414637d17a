import { answerAsWitness } from "#server/trpc/witness.ts";

export const dynamic = "force-dynamic";

/** A checkpoint with 63 hashes and sixteen long signatures is smaller. */
const MOST_BYTES = 100_000;

/** Another log asks us to witness it (C2SP tlog-witness), at /witness/add-checkpoint. Its signature is all that lets it in. */
export async function POST(request: Request): Promise<Response> {
  const body = Number(request.headers.get("content-length") ?? MOST_BYTES) < MOST_BYTES ? await request.text() : "";
  const { status, body: answer, isSize } = await answerAsWitness(body);
  const type = isSize ? "text/x.tlog.size" : "text/plain; charset=utf-8";
  return new Response(answer, { status, headers: { "content-type": type, "cache-control": "no-store" } });
}
