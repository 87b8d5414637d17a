import { readResource } from "#server/audit/queries/resource.ts";
import { enterByToken } from "#server/trpc/token-door.ts";

export const dynamic = "force-dynamic";

/** A sealed log as other people's tools read it (C2SP tlog-tiles), at /log/<number>/…, with a token. */
export async function GET(request: Request, { params }: { params: Promise<{ log: string; path: string[] }> }) {
  const { log, path } = await params;
  const db = await enterByToken(request);
  if (db === null)
    return new Response("A token is needed; an admin of the log makes one.\n", { status: 401, headers: CHALLENGE });
  const found = /^[1-9]\d{0,5}$/.test(log) ? await readResource(db, Number(log), path.join("/")) : null;
  if (found === null) return new Response("There is nothing here.\n", { status: 404, headers: PLAIN });
  const caching = found.isFixed ? "private, max-age=31536000, immutable" : "no-store";
  const body = typeof found.body === "string" ? found.body : Uint8Array.from(found.body);
  return new Response(body, { headers: { "content-type": found.type, "cache-control": caching } });
}

const PLAIN = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
const CHALLENGE = { ...PLAIN, "www-authenticate": "Bearer" };
