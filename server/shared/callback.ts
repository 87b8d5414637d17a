/** Where to go after signing in: a path of this app, never another site's address. */
export function safeCallback(given: string | undefined): string {
  const base = "http://inside.invalid";
  if (!given?.startsWith("/")) return "/";
  const url = URL.parse(given, base);
  return url?.origin === base ? `${url.pathname}${url.search}${url.hash}` : "/";
}
