/** Where to go after signing in: a path of this app, never another site's address. */
export function safeCallback(given: string | undefined): string {
  const base = "http://inside.invalid";
  if (!given?.startsWith("/")) return "/";
  const url = URL.parse(given, base);
  // "/.//elsewhere" is this origin's path "//elsewhere", which read once more is another site's address.
  if (url?.origin !== base || url.pathname.startsWith("//")) return "/";
  return `${url.pathname}${url.search}${url.hash}`;
}
