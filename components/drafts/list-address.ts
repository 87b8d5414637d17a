import type { DraftState } from "#server/drafts/contract.ts";

/** The address of the list: the filter and the page are in it. */
export function listAddress(state: DraftState | undefined, cursor?: string): string {
  const query = new URLSearchParams({ ...(state ? { state } : {}), ...(cursor ? { cursor } : {}) }).toString();
  return query === "" ? "/drafts" : `/drafts?${query}`;
}
