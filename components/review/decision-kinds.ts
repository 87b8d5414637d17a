import type { Tone } from "#components/ui/tone.ts";
import type { DecisionKind } from "#server/drafts/contract.ts";
import type { CommandId } from "#server/shared/keys.ts";

interface Decision {
  /** What opens it from the keyboard. */
  command: CommandId;
  tone: Tone;
  needsReason: boolean;
}

/** How each decision looks and is reached; its words are the messages `review.kinds`. */
export const DECISIONS: Record<DecisionKind, Decision> = {
  approve: { command: "approve", tone: "cleared", needsReason: false },
  ask_for_changes: { command: "askForChanges", tone: "review", needsReason: true },
  reject: { command: "reject", tone: "block", needsReason: true },
};

export const DECISION_KINDS: readonly DecisionKind[] = ["approve", "ask_for_changes", "reject"];
