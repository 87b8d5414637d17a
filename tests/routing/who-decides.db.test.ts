import { beforeAll, expect, it } from "vitest";
import { submitDraft } from "../../server/drafts/commands/submit-draft.ts";
import { findReleasers, loadOwnDraft } from "../../server/drafts/queries.ts";
import { listQueue } from "../../server/review/queries/queue.ts";
import { changeReviewSettings } from "../../server/routing/commands/change-review-settings.ts";
import { placePerson } from "../../server/routing/commands/place-person.ts";
import { setDeputy } from "../../server/routing/commands/set-deputy.ts";
import { loadReviewSettings } from "../../server/routing/queries.ts";
import { entriesOf } from "../support/entries.ts";
import { aGroup, aRule } from "../support/groups.ts";
import { aDraft, decide, sendDraft, TEXTS } from "../support/make.ts";
import { join, makeWorld, type Person, type World } from "../support/world.ts";

let world: World;
let lena: Person;
let omar: Person;
beforeAll(async () => {
  world = await makeWorld();
  const admin = world.ctx(world.people.amira);
  lena = await join(admin, { name: "Lena Vogt", role: "REVIEWER", department: "Legal" });
  omar = await join(admin, { name: "Omar Haddad", role: "REVIEWER", department: "Legal" });
});

const queueOf = async (who: Person) =>
  (await listQueue(world.db, world.ctx(who).actor, {}, world.clock.now())).items.map(({ id }) => id);
const seen = (author: Person, id: string) => loadOwnDraft(world.db, world.ctx(author).actor, id, world.clock.now());

it("somebody's lead decides neither their pay nor their conflict, not as a deputy either; anything else they may", async () => {
  const author = await join(world.ctx(world.people.amira), { name: "Ada Berg", role: "EMPLOYEE", department: "Plant" });
  const legal = await aGroup(world, "Legal", [lena, omar]);
  await aRule(world, [{ groupId: legal.id, needs: "any" }], { departments: ["Plant"] });
  const place = { personId: author.id, managerId: omar.id, speaksForIssuer: false, country: "GB" };
  await placePerson(world.ctx(world.people.amira), place);
  const text = "Our colleague Dana Whitlock was dismissed last week for misconduct.";
  const pay = await aDraft(world, { author, text, state: "IN_REVIEW" });
  const other = await aDraft(world, { author, state: "IN_REVIEW" });
  const stage = await world.db.reviewStage.findFirstOrThrow({ where: { draftId: pay.id } });
  expect(stage.excludedIds).toEqual([omar.id]);
  expect(await queueOf(omar)).toEqual([other.id]);
  await expect(decide(world, omar, pay.id)).rejects.toMatchObject({ code: "review.not_your_turn" });
  // Standing in for who may doesn't open it.
  await setDeputy(world.ctx(lena), { deputyId: omar.id, from: "2026-11-23", until: "2026-11-24" });
  expect(await queueOf(omar)).toEqual([other.id]);
  await expect(decide(world, omar, pay.id)).rejects.toMatchObject({ code: "review.not_your_turn" });
  await decide(world, lena, pay.id);
  await decide(world, omar, other.id);
});

it("a reviewer's own draft never comes to them, though they are in the group, nor to who stands in for them alone", async () => {
  const { jonas, hester } = world.people;
  const pair = await aGroup(world, "Pair", [jonas, hester]);
  await aRule(world, [{ groupId: pair.id, needs: "any" }], { departments: ["Communications"] }, 0);
  const draft = await aDraft(world, { author: jonas, state: "IN_REVIEW" });
  expect(await queueOf(jonas)).not.toContain(draft.id);
  await setDeputy(world.ctx(jonas), { deputyId: omar.id, from: "2026-11-23", until: "2026-11-24" });
  expect(await queueOf(omar)).not.toContain(draft.id);
  await expect(decide(world, jonas, draft.id)).rejects.toMatchObject({ code: "draft.not_yours_to_decide" });
  expect(await queueOf(hester)).toContain(draft.id);
});

it("four eyes let pass what the policy stops, where the rule that fits asks for four eyes", async () => {
  const admin = world.ctx(world.people.amira);
  const release = await aGroup(world, "Release", [lena, omar]);
  const desk = await aGroup(world, "Desk", [world.people.jonas, world.people.hester]);
  expect(await findReleasers(world.db)).toBeNull();
  await changeReviewSettings(admin, { ...(await loadReviewSettings(world.db)), releaseGroupId: release.id });
  expect(await findReleasers(world.db)).toEqual({ group: "Release" });
  const author = await join(admin, { name: "Edda Lind", role: "EMPLOYEE", department: "Press" });
  await aRule(world, [{ groupId: desk.id, needs: "two" }], { departments: ["Press"] }, 2);
  const { id: draftId } = await aDraft(world, { author, text: TEXTS.block });
  const releaseReason = "It is the published number of our press desk.";
  const asked = { draftId, version: 1, text: TEXTS.block, isAdviceRead: true, releaseReason };
  expect(await submitDraft(world.ctx(author), asked)).toMatchObject({ state: "IN_REVIEW" });
  expect((await seen(author, draftId)).waiting?.with).toEqual([{ group: "Release", person: null }]);
  await decide(world, lena, draftId);
  expect((await seen(author, draftId)).state).toBe("IN_REVIEW");
  await decide(world, omar, draftId);
  expect((await seen(author, draftId)).state).toBe("APPROVED");
  expect((await entriesOf(world, draftId)).at(-1)?.type).toBe("draft.approved");
});

it("its author sees who has it, and how long it usually takes once enough were decided", async () => {
  const author = await join(world.ctx(world.people.amira), { name: "Ivo Sand", role: "EMPLOYEE", department: "Lab" });
  const lab = await aGroup(world, "Lab readers", [lena, omar], { assignment: "least_loaded" });
  await aRule(world, [{ groupId: lab.id, needs: "any" }], { departments: ["Lab"] }, 3);
  const wait = async () => {
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    return { draft, waiting: (await seen(author, draft.id)).waiting };
  };
  for (const minutes of [115, 120, 122, 130, 119]) {
    world.clock.set("2026-11-24T09:00:00Z");
    const { draft, waiting } = await wait();
    expect(waiting?.usually).toBeNull();
    world.clock.pass(minutes);
    const who = waiting?.with[0]?.person === lena.name ? lena : omar;
    await decide(world, who, draft.id);
  }
  world.clock.set("2026-11-25T09:00:00Z");
  const { draft, waiting } = await wait();
  expect(waiting).toEqual({
    with: [{ group: "Lab readers", person: expect.stringMatching(/Lena|Omar/) }],
    usually: { count: 2, unit: "hours" },
  });
  expect((await seen(author, draft.id)).dueAt).not.toBeNull();
  await sendDraft(world, draft);
});
