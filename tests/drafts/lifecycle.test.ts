import { describe, expect, it } from "vitest";
import { DraftState, type DraftState as State } from "../../server/drafts/contract.ts";
import { DRAFT_EVENTS, LIFECYCLE, possible, READY, type Taker, WRITABLE } from "../../server/drafts/lifecycle.ts";

/**
 * Every state and every event: where it leads and who may cause it (a author, r a reviewer who isn't the author, s the
 * system). A dot: it can't happen. The first three are the outcomes of sending.
 */
const TABLE = `
                    clear        route          stop                 approve     askForChanges         reject      withdraw     reopen     publish      expire      authorLeft     recheck      sendBack   lookAgain   appeal
EDITING             a:CLEARED    a:IN_REVIEW    a:EDITING            .           .                     .           a:WITHDRAWN  .          .            .   .   .            .   .   .
CHANGES_REQUESTED   a:CLEARED    a:IN_REVIEW    a:CHANGES_REQUESTED  .           .                     .           a:WITHDRAWN  .          .            .   .   .            .   .   a:IN_REVIEW
IN_REVIEW           .            .              .                    r:APPROVED  r:CHANGES_REQUESTED   r:REJECTED  a:WITHDRAWN  .          .            .   s:WITHDRAWN   s:IN_REVIEW  s:CHANGES_REQUESTED   .   .
CLEARED             .            .              .                    .           .                     .           .            a:EDITING  a:PUBLISHED  s:EXPIRED   .   .            .   .   .
APPROVED            .            .              .                    .           .                     .           .            a:EDITING  a:PUBLISHED  s:EXPIRED   .   .            .   .   .
REJECTED            .            .              .                    .           .                     .           .            a:EDITING  .            .   .   .            .   .   a:IN_REVIEW
EXPIRED             a:CLEARED    a:IN_REVIEW    a:EDITING            .           .                     .           .            a:EDITING  .            .   .   .            .   .   .
WITHDRAWN           .            .              .                    .           .                     .           .            a:EDITING  .            .   .   .            .   .   .
PUBLISHED           .            .              .                    .           .                     .           .            .          .            .   .   .            .   s:EXPIRED   .
`;

const [heading = "", ...rows] = TABLE.trim().split("\n");
const events = words(heading);
const cells = rows.flatMap((row) => {
  const [state = "", ...leads] = words(row);
  return leads.map((lead, index) => ({ state, event: events[index] ?? "", lead }));
});

it("knows every state and every event, each once", () => {
  expect(events).toEqual([...DRAFT_EVENTS]);
  expect(rows.map((row) => words(row)[0]).toSorted()).toEqual([...DraftState.options].sort());
  expect(cells).toHaveLength(DraftState.options.length * DRAFT_EVENTS.length);
});

describe.each(DraftState.options)("a draft that is %s", (state) => {
  it.each(cells.filter((cell) => cell.state === state))("$event: $lead", ({ event, lead }) => {
    const step = LIFECYCLE[state][DRAFT_EVENTS.find((known) => known === event) ?? "clear"];
    expect(step === undefined ? "." : `${LETTER[step.by]}:${step.to}`).toBe(lead);
  });
});

it("reaches every state from a new draft", () => {
  const reached = new Set<State>(["EDITING"]);
  for (const state of reached) {
    for (const step of Object.values(LIFECYCLE[state])) reached.add(step.to);
  }
  expect([...reached].sort()).toEqual([...DraftState.options].sort());
});

it("lets the author write only where nobody reads or has decided, and take away only what was let pass", () => {
  expect([...WRITABLE]).toEqual(["EDITING", "CHANGES_REQUESTED"]);
  expect([...READY]).toEqual(["CLEARED", "APPROVED"]);
});

it("offers each only what they may do", () => {
  expect(possible("IN_REVIEW", "author")).toEqual(["withdraw"]);
  expect(possible("IN_REVIEW", "reviewer")).toEqual(["approve", "askForChanges", "reject"]);
  expect(possible("APPROVED", "reviewer")).toEqual([]);
});

const LETTER: Record<Taker, string> = { author: "a", reviewer: "r", system: "s" };

function words(line: string): string[] {
  return line.trim().split(/\s+/);
}
