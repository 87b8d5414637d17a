import type { Tone } from "#components/ui/tone.ts";
import type { DecisionKind } from "#server/drafts/contract.ts";

interface Decision {
  /** The single key that opens it. */
  key: string;
  tone: Tone;
  needsReason: boolean;
}

/** How each decision looks and is reached; its words are the messages `review.kinds`. */
export const DECISIONS: Record<DecisionKind, Decision> = {
  approve: { key: "a", tone: "cleared", needsReason: false },
  ask_for_changes: { key: "c", tone: "review", needsReason: true },
  reject: { key: "r", tone: "block", needsReason: true },
};

export const DECISION_KINDS: readonly DecisionKind[] = ["approve", "ask_for_changes", "reject"];
