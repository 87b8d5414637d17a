import type { DraftState } from "./contract.ts";

/** What can happen to a draft. The first three are the outcomes of sending it, as the verdict says. */
export const DRAFT_EVENTS = [
  "clear",
  "route",
  "stop",
  "approve",
  "askForChanges",
  "reject",
  "withdraw",
  "reopen",
  "publish",
  "expire",
  "authorLeft",
  "recheck",
  "sendBack",
  "lookAgain",
  "appeal",
] as const;
export type DraftEvent = (typeof DRAFT_EVENTS)[number];

/** Who may take a step. `reviewer` means a reviewer who isn't the author. */
export type Taker = "author" | "reviewer" | "system";

interface Step {
  readonly to: DraftState;
  readonly by: Taker;
}

const send = (back: DraftState) =>
  ({
    clear: { to: "CLEARED", by: "author" },
    route: { to: "IN_REVIEW", by: "author" },
    stop: { to: back, by: "author" },
  }) as const;
/** Somebody who hasn't decided it looks at the same text. */
const appeal = { to: "IN_REVIEW", by: "author" } as const;
const withdraw = { to: "WITHDRAWN", by: "author" } as const;
const reopen = { to: "EDITING", by: "author" } as const;
const ready = { publish: { to: "PUBLISHED", by: "author" }, expire: { to: "EXPIRED", by: "system" }, reopen } as const;

/** The life of a draft. What isn't written here can't happen. */
export const LIFECYCLE: Record<DraftState, Partial<Record<DraftEvent, Step>>> = {
  EDITING: { ...send("EDITING"), withdraw },
  CHANGES_REQUESTED: { ...send("CHANGES_REQUESTED"), withdraw, appeal },
  IN_REVIEW: {
    approve: { to: "APPROVED", by: "reviewer" },
    askForChanges: { to: "CHANGES_REQUESTED", by: "reviewer" },
    reject: { to: "REJECTED", by: "reviewer" },
    withdraw,
    authorLeft: { to: "WITHDRAWN", by: "system" },
    // The policy or the directory changed while it waited: the reviewer reads it with what is found now.
    recheck: { to: "IN_REVIEW", by: "system" },
    // … or something in it has to change first, which no reviewer can let pass.
    sendBack: { to: "CHANGES_REQUESTED", by: "system" },
  },
  CLEARED: ready,
  APPROVED: ready,
  REJECTED: { reopen, appeal },
  EXPIRED: { ...send("EDITING"), reopen },
  WITHDRAWN: { reopen },
  // What stays for years is looked at again.
  PUBLISHED: { lookAgain: { to: "EXPIRED", by: "system" } },
};

/** States in which the author may change the text. */
export const WRITABLE: readonly DraftState[] = ["EDITING", "CHANGES_REQUESTED"];

/** States in which the exact text may be taken to the platform. */
export const READY: readonly DraftState[] = ["CLEARED", "APPROVED"];

/** The state in which a draft counts: past its time it is expired, also before the job that says so has come by. */
export function stateAt(draft: { state: DraftState; validUntil: Date | null }, now: Date): DraftState {
  const isOver = draft.validUntil !== null && draft.validUntil < now;
  return isOver && READY.includes(draft.state) ? "EXPIRED" : draft.state;
}

/** The events that `taker` may cause in `state`. */
export function possible(state: DraftState, taker: Taker): DraftEvent[] {
  return DRAFT_EVENTS.filter((event) => LIFECYCLE[state][event]?.by === taker);
}
