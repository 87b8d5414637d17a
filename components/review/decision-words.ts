import type { Tone } from "#components/ui/tone.ts";
import type { DecisionKind } from "#server/drafts/contract.ts";

interface DecisionWords {
  /** The button that opens it, and the one that sends it. */
  verb: string;
  key: string;
  /** Said when it is done. */
  done: string;
  tone: Tone;
  /** What follows from it. */
  meaning: string;
  needsReason: boolean;
}

/** What each decision is called, before and after. */
export const DECISION_WORDS: Record<DecisionKind, DecisionWords> = {
  approve: {
    verb: "Approve",
    key: "a",
    done: "Approved",
    tone: "cleared",
    meaning: "The author may post exactly this text.",
    needsReason: false,
  },
  ask_for_changes: {
    verb: "Ask for changes",
    key: "c",
    done: "Changes asked for",
    tone: "review",
    meaning: "The author reads your reason, changes the text and sends it again.",
    needsReason: true,
  },
  reject: {
    verb: "Reject",
    key: "r",
    done: "Rejected",
    tone: "block",
    meaning: "The author reads your reason. The text isn't to be posted.",
    needsReason: true,
  },
};

export const DECISION_KINDS: readonly DecisionKind[] = ["approve", "ask_for_changes", "reject"];
