import { beforeEach, describe, expect, it } from "vitest";
import { openForReview } from "../../server/review/commands/open-for-review.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft, decide, type Made, sendDraft } from "../support/make.ts";
import { makeWorld, type Person, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
let draft: Made;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
  draft = await aDraft(world, { state: "IN_REVIEW" });
});

const open = (who: Person) => openForReview(world.ctx(who), { draftId: draft.id });
async function revise(words: string) {
  await decide(world, world.people.jonas, draft.id, { kind: "ask_for_changes" });
  draft.version += 1;
  Object.assign(draft, await sendDraft(world, draft, { text: `${draft.text} ${words}` }));
}

describe("since my last look", () => {
  it("is since nothing at first, and since what was opened before once another revision has come", async () => {
    const { jonas } = world.people;
    expect((await open(jonas)).lastSeen).toBeNull();
    await revise("It opens in May.");
    expect((await open(jonas)).lastSeen).toBe(1);
    // Opening the same once more, or having the page refreshed, is the same look.
    expect((await open(jonas)).lastSeen).toBe(1);
    await revise("It opens in June.");
    await revise("It opens in July.");
    expect((await open(jonas)).lastSeen).toBe(2);
  });

  it("is each reviewer's own, and no entry of the log", async () => {
    const { jonas, hester } = world.people;
    expect(await typesAdded(world, () => open(jonas), draft.id)).toEqual([]);
    await revise("It opens in May.");
    expect((await open(hester)).lastSeen).toBeNull();
    expect((await open(jonas)).lastSeen).toBe(1);
  });
});

it("a note to colleagues is read by reviewers, and never by the author", async () => {
  const { jonas, hester } = world.people;
  const privateNote = "Third time this month.";
  await decide(world, jonas, draft.id, { kind: "ask_for_changes", privateNote });
  const seen = await loadForReview(world.db, world.ctx(hester).actor, draft.id, world.clock.now());
  expect(seen.privateNotes).toMatchObject([{ revision: 1, by: "Jonas Keller", note: privateNote }]);
  const { loadOwnDraft } = await import("../../server/drafts/queries.ts");
  const own = await loadOwnDraft(world.db, world.ctx(draft.author).actor, draft.id, world.clock.now());
  expect(JSON.stringify(own)).not.toContain("Third time");
});
