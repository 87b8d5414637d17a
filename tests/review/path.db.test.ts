import { beforeEach, describe, expect, it } from "vitest";
import { closeForLeaver } from "../../server/drafts/commands/close-for-leaver.ts";
import { nudgeReviewers } from "../../server/drafts/commands/nudge-reviewers.ts";
import { submitDraft } from "../../server/drafts/commands/submit-draft.ts";
import { loadOwnDraft } from "../../server/drafts/queries.ts";
import { changePerson } from "../../server/identity/commands/change-person.ts";
import { listNotices } from "../../server/notifications/queries.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import { escalateDraft } from "../../server/review/commands/escalate-draft.ts";
import { handOverDraft } from "../../server/review/commands/hand-over-draft.ts";
import { openForReview } from "../../server/review/commands/open-for-review.ts";
import { resumePath } from "../../server/review/commands/resume-path.ts";
import { listQueue } from "../../server/review/queries/queue.ts";
import { changeReviewSettings } from "../../server/routing/commands/change-review-settings.ts";
import { leaveStations } from "../../server/routing/commands/leave-stations.ts";
import { placePerson } from "../../server/routing/commands/place-person.ts";
import { saveGroup } from "../../server/routing/commands/save-group.ts";
import { setDeputy } from "../../server/routing/commands/set-deputy.ts";
import { watchDeadlines } from "../../server/routing/commands/watch-deadlines.ts";
import { loadReviewSettings, previewRoute } from "../../server/routing/queries.ts";
import { entriesOf } from "../support/entries.ts";
import { aGroup, aRule } from "../support/groups.ts";
import { aDraft, decide, TEXTS } from "../support/make.ts";
import { join, makeWorld, type Person, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
let lena: Person;
let omar: Person;
let count = 0;
let tag = "";
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
  world.clock.set("2026-11-23T09:00:00Z");
  count += 1;
  tag = String.fromCharCode("a".charCodeAt(0) + count);
  const admin = world.ctx(world.people.amira);
  lena = await join(admin, { name: `Lena Vogt ${tag}`, role: "REVIEWER", department: "Legal" });
  omar = await join(admin, { name: `Omar Haddad ${tag}`, role: "REVIEWER", department: "Legal" });
});

const deps = () => ({ db: world.db, now: world.clock.now });
const queueOf = async (who: Person) =>
  (await listQueue(world.db, world.ctx(who).actor, {}, world.clock.now())).items.map(({ id }) => id);
const toldOf = async (who: Person, draftId: string) => {
  const { items } = await listNotices(world.db, world.ctx(who).actor, {}, "en");
  return items.filter(({ href }) => href?.endsWith(draftId)).map(({ event }) => event);
};
const stateOf = async (id: string) => (await world.db.draft.findUniqueOrThrow({ where: { id } })).state;
const asAdmin = () => world.ctx(world.people.amira);
/** A rule for one department that this test has to itself. */
async function route(stages: Parameters<typeof aRule>[1]): Promise<Person> {
  const department = `Team ${count}`;
  await aRule(world, stages, { departments: [department] }, count);
  return join(asAdmin(), { name: `Ada Berg ${tag}`, role: "EMPLOYEE", department });
}

describe("a draft's way", () => {
  it("goes from all of Legal, one of them by a deputy, to Communications, and is approved at its end", async () => {
    const { jonas, hester } = world.people;
    const legal = await aGroup(world, `Legal ${count}`, [lena, omar]);
    const communications = await aGroup(world, `Communications ${count}`, [jonas]);
    const author = await route([
      { groupId: legal.id, needs: "all" },
      { groupId: communications.id, needs: "any" },
    ]);
    await setDeputy(world.ctx(omar), { deputyId: hester.id, from: "2026-11-23", until: "2026-11-27" });
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });

    expect(await queueOf(hester)).toContain(draft.id);
    expect(await queueOf(jonas)).not.toContain(draft.id);
    await expect(decide(world, jonas, draft.id)).rejects.toMatchObject({ code: "review.not_your_turn" });

    await decide(world, lena, draft.id);
    expect(await stateOf(draft.id)).toBe("IN_REVIEW");
    expect(await queueOf(lena)).not.toContain(draft.id);
    await decide(world, hester, draft.id);
    expect(await queueOf(jonas)).toContain(draft.id);
    expect(await toldOf(jonas, draft.id)).toEqual(["waits"]);
    await decide(world, jonas, draft.id);
    expect(await stateOf(draft.id)).toBe("APPROVED");

    const types = (await entriesOf(world, draft.id)).map(({ type }) => type);
    expect(types.slice(-3)).toEqual(["review.stage_approved", "review.stage_approved", "draft.approved"]);
    const second = (await entriesOf(world, draft.id)).at(-2)?.summary;
    expect(second).toContain(`Hester Quayle said yes`);
    expect(second).toContain(`standing in for ${omar.name}`);
    expect((await toldOf(author, draft.id)).toSorted()).toEqual(["approved", "moved_on", "moved_on"]);
  });

  it("ends where one of them asks for changes; the next round's time goes on from there", async () => {
    const legal = await aGroup(world, `Legal ${count}`, [lena]);
    const author = await route([{ groupId: legal.id, needs: "any" }]);
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    world.clock.pass(60);
    const moved = await decide(world, lena, draft.id, { kind: "ask_for_changes" });
    world.clock.pass(60 * 24 * 3);
    const text = "We worked with Penhallow Foods again.";
    await submitDraft(world.ctx(author), { draftId: draft.id, version: moved.version, text, isAdviceRead: true });
    const open = await world.db.reviewStage.findFirstOrThrow({ where: { draftId: draft.id, state: "open" } });
    expect(open).toMatchObject({ round: 2, budgetMinutes: 60 });
  });

  it("can be looked at before: who would get it, and who is left out and why", async () => {
    const legal = await aGroup(world, `Legal ${count}`, [lena, omar]);
    const author = await route([{ groupId: legal.id, needs: "two" }]);
    await placePerson(asAdmin(), { personId: author.id, managerId: omar.id, speaksForIssuer: false, country: "GB" });
    const facts = { surface: "comment", severity: "high", country: "GB", speaksForIssuer: false } as const;
    const asked = { ...facts, categories: ["hr_info" as const], department: `Team ${count}`, authorId: author.id };
    expect(await previewRoute(world.db, asked)).toEqual({
      rule: "Clients",
      order: "in_turn",
      stages: [
        {
          group: `Legal ${count}`,
          needs: "two",
          members: [lena.name],
          leftOut: [{ name: omar.name, why: "manager" }],
          minutes: 120,
        },
      ],
    });
    expect((await previewRoute(world.db, { ...asked, department: "Nowhere" })).rule).toBeNull();
  });
});

describe("nobody waits in silence", () => {
  it("reminds at half the time and tells the admins at its end, each once", async () => {
    const legal = await aGroup(world, `Legal ${count}`, [lena]);
    const author = await route([{ groupId: legal.id, needs: "any" }]);
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    for (const minutes of [59, 2, 1]) {
      world.clock.pass(minutes);
      await watchDeadlines(deps());
    }
    expect(await toldOf(lena, draft.id)).toEqual(["reminder", "waits"]);
    world.clock.pass(60);
    await watchDeadlines(deps());
    await watchDeadlines(deps());
    expect(await toldOf(lena, draft.id)).toEqual(["overdue", "reminder", "waits"]);
    expect(await toldOf(world.people.amira, draft.id)).toEqual(["overdue"]);
  });

  it("lets the author ask once", async () => {
    const legal = await aGroup(world, `Legal ${count}`, [lena]);
    const author = await route([{ groupId: legal.id, needs: "any" }]);
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    const seen = () => loadOwnDraft(world.db, world.ctx(author).actor, draft.id, world.clock.now());
    expect(await seen()).toMatchObject({ mayNudge: true, dueAt: expect.any(Date) });
    await nudgeReviewers(world.ctx(author), { draftId: draft.id });
    expect(await seen()).toMatchObject({ mayNudge: false });
    expect(await toldOf(lena, draft.id)).toContain("nudged");
    await expect(nudgeReviewers(world.ctx(author), { draftId: draft.id })).rejects.toMatchObject({
      code: "review.nudged_already",
    });
  });

  it("gives drafts in turn, and to nobody who is away", async () => {
    const legal = await aGroup(world, `Legal ${count}`, [lena, omar], { assignment: "round_robin" });
    const author = await route([{ groupId: legal.id, needs: "any" }]);
    const given = async () => {
      const { id } = await aDraft(world, { author, state: "IN_REVIEW" });
      return (await world.db.reviewStage.findFirstOrThrow({ where: { draftId: id, state: "open" } })).assigneeId;
    };
    expect([await given(), await given()].toSorted()).toEqual([lena.id, omar.id].toSorted());
    await setDeputy(world.ctx(omar), { deputyId: world.people.jonas.id, from: "2026-11-23", until: "2026-11-24" });
    expect([await given(), await given()]).toEqual([lena.id, lena.id]);
  });

  it("has no deputies of deputies", async () => {
    const days = { from: "2026-11-23", until: "2026-11-27" };
    await setDeputy(world.ctx(lena), { deputyId: omar.id, ...days });
    for (const chain of [
      () => setDeputy(world.ctx(omar), { deputyId: world.people.jonas.id, ...days }),
      () => setDeputy(world.ctx(world.people.jonas), { deputyId: lena.id, ...days }),
    ])
      await expect(chain()).rejects.toMatchObject({ code: "routing.deputy_away" });
    await setDeputy(world.ctx(omar), { deputyId: lena.id, from: "2026-12-07", until: "2026-12-11" });
  });

  it("goes on for the others when a reviewer leaves the group while holding a draft", async () => {
    const legal = await aGroup(world, `Legal ${count}`, [lena, omar]);
    const author = await route([{ groupId: legal.id, needs: "all" }]);
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    await decide(world, lena, draft.id);
    await claimDraft(world.ctx(omar), { draftId: draft.id, isTakeOver: false });
    const usual = { name: `Legal ${count}`, isRestricted: false, assignment: "none", isActive: true } as const;
    await saveGroup(asAdmin(), { groupId: legal.id, version: 1, memberIds: [lena.id], ...usual });
    await expect(decide(world, omar, draft.id)).rejects.toMatchObject({ code: "review.not_your_turn" });
    await resumePath(deps(), { draftId: draft.id });
    expect(await stateOf(draft.id)).toBe("APPROVED");
  });

  it("goes to every reviewer where nobody of its group is left to ask", async () => {
    const legal = await aGroup(world, `Legal ${count}`, [lena]);
    const author = await route([{ groupId: legal.id, needs: "any" }]);
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    await changePerson(asAdmin(), { personId: lena.id, version: 1, role: "REVIEWER", isActive: false });
    await leaveStations(deps(), { personId: lena.id });
    expect(await queueOf(world.people.jonas)).toContain(draft.id);
  });

  it("closes what waits of an author who has left", async () => {
    const author = await route([{ groupId: (await aGroup(world, `Legal ${count}`, [lena])).id, needs: "any" }]);
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    await changePerson(asAdmin(), { personId: author.id, version: 1, role: "EMPLOYEE", isActive: false });
    await closeForLeaver(deps(), { personId: author.id });
    expect(await stateOf(draft.id)).toBe("WITHDRAWN");
    expect(await queueOf(lena)).not.toContain(draft.id);
    expect((await entriesOf(world, draft.id)).at(-1)?.summary).toMatch(/^The system closed a comment by Ada Berg/);
  });
});

describe("only few", () => {
  it("see what a restricted group is asked, and each reading is an entry", async () => {
    const few = await aGroup(world, `Deals ${count}`, [lena], { isRestricted: true });
    const author = await route([{ groupId: few.id, needs: "any" }]);
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    const ref = { draftId: draft.id };
    await expect(openForReview(world.ctx(world.people.jonas), ref)).rejects.toMatchObject({ code: "draft.not_found" });
    expect(await queueOf(world.people.jonas)).not.toContain(draft.id);
    await openForReview(world.ctx(lena), ref);
    await openForReview(world.ctx(lena), ref);
    world.clock.pass(20);
    await openForReview(world.ctx(lena), ref);
    const seen = (await entriesOf(world, draft.id)).filter(({ type }) => type === "review.opened_restricted");
    expect(seen.map(({ actorId }) => actorId)).toEqual([lena.id, lena.id]);
  });

  it("release what the policy stops, when the author asks; nobody else can", async () => {
    const release = await aGroup(world, `Release ${count}`, [lena]);
    const settings = await loadReviewSettings(world.db);
    await changeReviewSettings(asAdmin(), { ...settings, releaseGroupId: release.id });
    const draft = await aDraft(world, { text: TEXTS.block });
    const asked = { draftId: draft.id, version: 1, text: TEXTS.block, isAdviceRead: true };
    const plea = { ...asked, releaseReason: "It is the published number of our press desk." };
    expect(await submitDraft(world.ctx(draft.author), plea)).toMatchObject({ state: "IN_REVIEW" });
    await expect(decide(world, world.people.jonas, draft.id)).rejects.toMatchObject({ code: "review.not_your_turn" });
    await decide(world, lena, draft.id);
    expect(await stateOf(draft.id)).toBe("APPROVED");
    expect((await entriesOf(world, draft.id)).map(({ type }) => type)).toContain("draft.release_asked");
  });
});

describe("passed on", () => {
  it("to a colleague whose turn it is as well, who is told", async () => {
    const legal = await aGroup(world, `Legal ${count}`, [lena, omar]);
    const author = await route([{ groupId: legal.id, needs: "any" }]);
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    const hand = (to: Person) => handOverDraft(world.ctx(lena), { draftId: draft.id, toPersonId: to.id, note: "" });
    await expect(hand(world.people.jonas)).rejects.toMatchObject({ code: "review.not_your_turn" });
    await hand(omar);
    expect((await toldOf(omar, draft.id)).toSorted()).toEqual(["handed_over", "waits"]);
    const { items } = await listQueue(world.db, world.ctx(omar).actor, { claim: "mine" }, world.clock.now());
    expect(items).toMatchObject([{ id: draft.id, assignee: { isMe: true } }]);
  });

  it("to the escalation group, whose turn it is from then on", async () => {
    const legal = await aGroup(world, `Legal ${count}`, [lena]);
    const seniors = await aGroup(world, `Seniors ${count}`, [omar]);
    const author = await route([{ groupId: legal.id, needs: "any" }]);
    const draft = await aDraft(world, { author, state: "IN_REVIEW" });
    const up = () => escalateDraft(world.ctx(lena), { draftId: draft.id, note: "Above me." });
    await expect(up()).rejects.toMatchObject({ code: "review.no_escalation" });
    const settings = await loadReviewSettings(world.db);
    await changeReviewSettings(asAdmin(), { ...settings, escalationGroupId: seniors.id });
    await up();
    expect(await queueOf(lena)).not.toContain(draft.id);
    expect(await toldOf(omar, draft.id)).toEqual(["escalated"]);
    await decide(world, omar, draft.id);
    expect(await stateOf(draft.id)).toBe("APPROVED");
  });
});
