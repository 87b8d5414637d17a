import { beforeAll, expect, it } from "vitest";
import { countOwnDrafts, listOwnDrafts, loadOwnDraft } from "../../server/drafts/queries.ts";
import { aDraft, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

it("lists one's own drafts, last touched first, page by page, without skipping or repeating", async () => {
  const { henrik } = world.people;
  const actor = world.ctx(henrik).actor;
  for (let count = 0; count < 65; count += 1) {
    if (count % 4 === 0) world.clock.pass(1);
    await aDraft(world, { author: henrik });
  }
  const seen: { id: string; updatedAt: Date }[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await listOwnDrafts(world.db, actor, { cursor }, world.clock.now());
    seen.push(...page.items);
    if (page.nextCursor === null) break;
    cursor = page.nextCursor;
  }
  expect(seen).toHaveLength(65);
  expect(new Set(seen.map((draft) => draft.id)).size).toBe(65);
  const times = seen.map((draft) => draft.updatedAt.getTime());
  expect(times).toEqual(times.toSorted((a, b) => b - a));
});

it("counts and filters by state", async () => {
  const { mara } = world.people;
  const actor = world.ctx(mara).actor;
  await aDraft(world, { state: "IN_REVIEW" });
  await aDraft(world, { state: "APPROVED" });
  await aDraft(world);
  expect(await countOwnDrafts(world.db, actor, world.clock.now())).toEqual({ EDITING: 1, IN_REVIEW: 1, APPROVED: 1 });
  const { items } = await listOwnDrafts(world.db, actor, { state: "APPROVED" }, world.clock.now());
  expect(items).toMatchObject([{ state: "APPROVED", title: TEXTS.review }]);
});

it("calls expired what is past its time, though nobody has noticed yet", async () => {
  const { henrik: author } = world.people;
  const before = world.clock.now();
  const draft = await aDraft(world, { state: "CLEARED", author });
  const { actor } = world.ctx(author);
  world.clock.pass(8 * 24 * 60);
  const now = world.clock.now();
  const listed = async (state: "CLEARED" | "EXPIRED") =>
    (await listOwnDrafts(world.db, actor, { state }, now)).items.map((item) => [item.id, item.state]);
  expect(await listed("CLEARED")).toEqual([]);
  expect(await listed("EXPIRED")).toEqual([[draft.id, "EXPIRED"]]);
  expect(await countOwnDrafts(world.db, actor, now)).toEqual({ EDITING: 65, EXPIRED: 1 });
  const view = await loadOwnDraft(world.db, actor, draft.id, now);
  expect(view).toMatchObject({ state: "EXPIRED", possible: expect.not.arrayContaining(["publish"]) });
  world.clock.set(before);
});

it("shows an author what has happened to a draft, newest first, and what they may do now", async () => {
  const draft = await aDraft(world, { state: "APPROVED" });
  const view = await loadOwnDraft(world.db, world.ctx(draft.author).actor, draft.id, world.clock.now());
  expect(view.possible).toEqual(["reopen", "publish"]);
  expect(view.history.map((entry) => entry.sentence)).toEqual([
    "Jonas Keller approved revision 1 of a comment by Mara Lindqvist: “Please look again.”",
    expect.stringMatching(/^Mara Lindqvist sent revision 1 of a comment; it went to review/),
    "Mara Lindqvist began a comment.",
  ]);
});
