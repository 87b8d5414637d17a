import { beforeAll, expect, it } from "vitest";
import { lookAgain } from "../../server/drafts/commands/look-again.ts";
import { publishDraft } from "../../server/drafts/commands/publish-draft.ts";
import { listOwnDrafts, loadOwnDraft } from "../../server/drafts/queries.ts";
import { listNotices } from "../../server/notifications/queries.ts";
import { call } from "../support/call.ts";
import { aDraft, decide, POST_URL, sendDraft, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const seen = (id: string) => loadOwnDraft(world.db, world.ctx(world.people.mara).actor, id, world.clock.now());

it("a profile is decided field by field: only the field that was refused is open again", async () => {
  const fields = [];
  for (const part of ["headline", "about", "experience"] as const)
    fields.push(await aDraft(world, { surface: "profile_text", part, state: "IN_REVIEW" }));
  const [headline, about, experience] = fields;
  await decide(world, world.people.jonas, headline?.id ?? "");
  await decide(world, world.people.jonas, about?.id ?? "", { kind: "ask_for_changes" });
  await decide(world, world.people.hester, experience?.id ?? "");
  const states = await Promise.all(fields.map(async ({ id }) => [(await seen(id)).part, (await seen(id)).state]));
  expect(states).toEqual([
    ["headline", "APPROVED"],
    ["about", "CHANGES_REQUESTED"],
    ["experience", "APPROVED"],
  ]);
  const { items } = await listOwnDrafts(world.db, world.ctx(world.people.mara).actor, {}, world.clock.now());
  expect(items.map(({ part }) => part).toSorted()).toEqual(["about", "experience", "headline"]);
});

it.each([
  ["headline", 220],
  ["about", 2_600],
  ["experience", 2_000],
] as const)("the field %s takes %i characters and no more, whatever the surface allows", async (part, limit) => {
  const draft = await aDraft(world, { surface: "profile_text", part });
  const text = (length: number) => `${"I plan plants. ".repeat(200).slice(0, length - 1)}.`;
  const check = await call(world, world.people.mara).drafts.check({ draftId: draft.id, text: text(10) });
  expect(check.length.limit).toBe(limit);
  await expect(sendDraft(world, draft, { text: text(limit + 1) })).rejects.toMatchObject({ code: "draft.too_long" });
  expect(await sendDraft(world, draft, { text: text(limit) })).toMatchObject({ state: "CLEARED" });
});

it("only a profile has fields", async () => {
  const begin = call(world, world.people.mara).drafts.create({ surface: "post", part: "headline" });
  await expect(begin).rejects.toMatchObject({ code: "BAD_REQUEST" });
});

it("is looked at again after twelve months: its author is told once, and sends the same text with one click", async () => {
  const draft = await aDraft(world, { surface: "profile_text", part: "about", state: "CLEARED" });
  const post = await aDraft(world, { state: "PUBLISHED" });
  const ref = { draftId: draft.id, version: draft.version, url: POST_URL };
  Object.assign(draft, await publishDraft(world.ctx(draft.author), ref));
  const began = world.clock.now();
  const deps = { db: world.db, now: world.clock.now };
  const told = async () => {
    const { items } = await listNotices(world.db, world.ctx(draft.author).actor, {}, "en");
    return items.filter(({ event }) => event === "look_again").map(({ sentence, href }) => [sentence, href]);
  };
  world.clock.pass(364 * 24 * 60);
  expect(await lookAgain(deps)).toBe(0);
  world.clock.pass(2 * 24 * 60);
  expect([await lookAgain(deps), await lookAgain(deps)]).toEqual([1, 0]);
  expect(await told()).toEqual([
    ["A profile text has stood for a year. Send it again with one click, or change it.", `/drafts/${draft.id}`],
  ]);
  const again = await seen(draft.id);
  expect(again).toMatchObject({ state: "EXPIRED", publishedUrl: POST_URL, text: TEXTS.pass });
  expect((await seen(post.id)).state).toBe("PUBLISHED");
  const sent = await sendDraft(world, { ...draft, version: again.version });
  expect(sent.state).toBe("CLEARED");
  const version = sent.version;
  expect(await publishDraft(world.ctx(draft.author), { ...ref, version })).toMatchObject({ state: "PUBLISHED" });
  expect(await lookAgain(deps)).toBe(0);
  world.clock.set(began);
});
