import type { Tone } from "#components/ui/tone.ts";
import type { DraftState } from "#server/drafts/contract.ts";

/** How a state looks, and what its author does next. */
export const STATE_LOOK: Record<DraftState, { tone: Tone; next: string }> = {
  EDITING: { tone: "neutral", next: "Go on writing" },
  IN_REVIEW: { tone: "review", next: "Nothing: a reviewer reads it" },
  CHANGES_REQUESTED: { tone: "advise", next: "Read what was asked for and change it" },
  CLEARED: { tone: "cleared", next: "Copy it and post it" },
  APPROVED: { tone: "cleared", next: "Copy it and post it" },
  REJECTED: { tone: "block", next: "Read the reason" },
  EXPIRED: { tone: "info", next: "Send the same text again" },
  PUBLISHED: { tone: "cleared", next: "Nothing more" },
  WITHDRAWN: { tone: "neutral", next: "Nothing, or open it again" },
};
