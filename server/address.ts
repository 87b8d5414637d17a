import { env } from "./env.ts";

/**
 * Address a request came from, for limits: what the outermost trusted proxy wrote. Without a trusted proxy the header
 * is anybody's to write, so there's no address.
 */
export function addressOf(headers: Headers): string | null {
  const proxies = env().TRUSTED_PROXIES;
  if (proxies === 0) return null;
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-proxies) || null;
}
