import type { Finding } from "./contract.ts";

const KEPT = 4;

/**
 * The text with its credentials made unreadable, for storage: the first four characters stay, so that the author
 * knows which key to revoke. The length does not change, so findings still point at their places.
 */
export function maskSecrets(text: string, findings: readonly Finding[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end, category } of [...findings].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, Math.min(end, start + KEPT));
    if (category !== "credential" || end <= from) continue;
    parts.push(text.slice(at, from), "•".repeat(end - from));
    at = end;
  }
  return parts.join("") + text.slice(at);
}
