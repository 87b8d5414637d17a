import type { DraftState } from "#server/drafts/contract.ts";

/** The author may change the text. */
export function isWritable(state: DraftState): boolean {
  return state === "EDITING" || state === "CHANGES_REQUESTED";
}
