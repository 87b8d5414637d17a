import type { PlatformFact } from "#server/platforms/contract.ts";

/** Which cards this browser has shown in detail. Nothing of it is kept on the server. */
export const CARDS_COOKIE = "cards";

/** Names a card as it reads now: `post.2026-11-23`. With a newer fact it's another card. */
export function cardMark(surface: string, facts: readonly Pick<PlatformFact, "checkedOn">[]): string {
  return `${surface}.${
    facts
      .map(({ checkedOn }) => checkedOn)
      .toSorted()
      .at(-1) ?? ""
  }`;
}

/** Marks as the cookie has them; only what a mark can look like. */
export function parseCards(cookie: string | undefined): string[] {
  return (cookie ?? "").split("~").filter((mark) => /^[a-z_]{1,40}\.[\d-]{0,10}$/.test(mark));
}
