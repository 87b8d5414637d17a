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
    const page = await listOwnDrafts(world.db, actor, { cursor });
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
  expect(await countOwnDrafts(world.db, actor)).toEqual({ EDITING: 1, IN_REVIEW: 1, APPROVED: 1 });
  const { items } = await listOwnDrafts(world.db, actor, { state: "APPROVED" });
  expect(items).toMatchObject([{ state: "APPROVED", title: TEXTS.review }]);
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
