import type { Tone } from "#components/ui/tone.ts";
import type { DraftState } from "#server/drafts/contract.ts";

/** How a state looks. */
export const STATE_TONE: Record<DraftState, Tone> = {
  EDITING: "neutral",
  IN_REVIEW: "review",
  CHANGES_REQUESTED: "advise",
  CLEARED: "cleared",
  APPROVED: "cleared",
  REJECTED: "block",
  EXPIRED: "info",
  PUBLISHED: "cleared",
  WITHDRAWN: "neutral",
};
