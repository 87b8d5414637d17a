import { beforeAll, describe, expect, it } from "vitest";
import { recordEvent } from "../../server/audit/commands/record-event.ts";
import type { AuditFilter } from "../../server/audit/contract.ts";
import { listEntries } from "../../server/audit/queries.ts";
import { transact } from "../../server/db/transaction.ts";
import { call } from "../support/call.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

const ZONE = "Europe/London";
let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await aDraft(world, { state: "APPROVED" });
  await aDraft(world, { state: "REJECTED", author: world.people.henrik });
});

const find = async (filter: AuditFilter) => (await listEntries(world.db, filter, ZONE, "en")).items;

/** An entry of that moment with these words in its sentence. */
async function note(at: string, words: string): Promise<void> {
  const recorder = { actor: world.people.amira, now: () => new Date(at) };
  const event = { type: "directory.removed", entryId: "dir_1", kind: "client", status: "public", name: words } as const;
  await transact(world.db, (tx) => recordEvent(tx, recorder, event));
}

describe("what is found", () => {
  it("by person, by type, by rule and by draft", async () => {
    const { jonas } = world.people;
    const draftId = (await find({ type: "draft.rejected" }))[0]?.draftId ?? "";
    expect((await find({ person: jonas.id })).map((entry) => entry.actorName)).toEqual([
      "Jonas Keller",
      "Jonas Keller",
    ]);
    expect((await find({ type: "draft.approved" })).map((entry) => entry.type)).toEqual(["draft.approved"]);
    expect((await find({ rule: "CLI-01" })).map((entry) => entry.type).toSorted()).toEqual([
      "draft.approved",
      "draft.rejected",
      "draft.sent_for_review",
      "draft.sent_for_review",
    ]);
    expect(await find({ draft: draftId })).toHaveLength(3);
    expect(await find({ draft: draftId, person: jonas.id, rule: "CLI-01" })).toHaveLength(1);
  });

  it("by words, letter for letter: per cent, underscore and backslash stand for themselves", async () => {
    for (const words of ["100% sure", "100x sure", "a_b", "axb", "c:\\d"]) await note("2026-11-20T12:00:00Z", words);
    expect(await find({ q: "100% SURE" })).toHaveLength(1);
    expect(await find({ q: "a_b" })).toHaveLength(1);
    expect(await find({ q: "c:\\d" })).toHaveLength(1);
    expect(await find({ q: "%" })).toHaveLength(1);
  });

  it.each([
    ["an ordinary day", "2026-11-18", "2026-11-18T00:00:00.000Z", "2026-11-18T23:59:59.999Z"],
    ["a day in summer", "2026-07-14", "2026-07-13T23:00:00.000Z", "2026-07-14T22:59:59.999Z"],
    ["the day of 23 hours", "2026-03-29", "2026-03-29T00:00:00.000Z", "2026-03-29T22:59:59.999Z"],
    ["the day of 25 hours", "2026-10-25", "2026-10-24T23:00:00.000Z", "2026-10-25T23:59:59.999Z"],
  ])("of %s in the organisation's zone, from its first moment to its last", async (_, day, first, last) => {
    const before = new Date(new Date(first).getTime() - 1).toISOString();
    const after = new Date(new Date(last).getTime() + 1).toISOString();
    for (const at of [before, first, last, after]) await note(at, `at ${at}`);
    const found = await find({ from: day, to: day, type: "directory.removed" });
    expect(found.map((entry) => entry.at.toISOString())).toEqual([last, first]);
  });
});

it("pages through everything, in order, without skipping or repeating, while entries come in", async () => {
  for (let count = 0; count < 120; count += 1) await note("2026-11-21T10:00:00Z", `many ${count}`);
  const seen: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await listEntries(world.db, { q: "many", cursor }, ZONE, "en");
    seen.push(...page.items.map((entry) => entry.id));
    await note("2026-11-22T10:00:00Z", `late ${seen.length}`);
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  expect(seen).toHaveLength(120);
  expect(new Set(seen).size).toBe(120);
});

describe("reading is itself an entry", () => {
  it("one for each quarter of an hour, person and filter, with what was looked for", async () => {
    const { ruth, amira } = world.people;
    const open = (who: typeof ruth, filter: AuditFilter = {}) =>
      typesAdded(world, () => call(world, who).audit.open(filter));
    expect(await open(ruth, { rule: "CLI-01", cursor: "" })).toEqual(["audit.opened"]);
    expect((await entriesOf(world)).at(-1)?.payload).toEqual({ filter: { rule: "CLI-01" } });
    world.clock.pass(14);
    expect(await open(ruth, { rule: "CLI-01" })).toEqual([]);
    expect(await open(ruth, { rule: "CLI-01", q: "Mara" })).toEqual(["audit.opened"]);
    expect(await open(ruth)).toEqual(["audit.opened"]);
    expect(await open(ruth)).toEqual([]);
    expect(await open(amira, { rule: "CLI-01" })).toEqual(["audit.opened"]);
    world.clock.pass(1);
    expect(await open(ruth, { rule: "CLI-01" })).toEqual(["audit.opened"]);
  });

  it("for the report as well", async () => {
    const report = () => typesAdded(world, () => call(world, world.people.ruth).reports.open({}));
    expect(await report()).toEqual(["report.opened"]);
    expect(await report()).toEqual([]);
  });
});
