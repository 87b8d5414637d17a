import { type NextRequest, NextResponse } from "next/server";
import { env } from "#server/env.ts";

const TWO_YEARS_SECONDS = 63_072_000;
const READS = new Set(["GET", "HEAD", "OPTIONS"]);
/** What other people's programs post to: a signature lets them in, no cookie does, and a browser would name its origin. */
const FOR_PROGRAMS = new Set(["/witness/add-checkpoint"]);

/** Before every request: refuses changes asked for by other sites, and sets what the browser may load. */
export function proxy(request: NextRequest): NextResponse {
  const origin = request.headers.get("origin");
  const isForPrograms = origin === null && FOR_PROGRAMS.has(request.nextUrl.pathname);
  if (!READS.has(request.method) && origin !== env().APP_URL && !isForPrograms) {
    return NextResponse.json({ error: "This request didn't come from the app's own address." }, { status: 403 });
  }
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  // Next reads the nonce from the request's policy and gives it to its own scripts.
  headers.set("content-security-policy", policy);
  headers.set("x-here", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  // Known at run time only: one build serves every address. A browser told so on plain http would be locked out.
  if (env().APP_URL.startsWith("https:"))
    response.headers.set("strict-transport-security", `max-age=${TWO_YEARS_SECONDS}`);
  return response;
}

function contentPolicy(nonce: string): string {
  const isDevelopment = env().NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    // React writes sizes and places as style attributes; they can't load anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = { matcher: ["/((?!_next/static|_next/image|icon.svg|manifest.webmanifest).*)"] };
