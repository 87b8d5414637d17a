import { beforeEach, describe, expect, it } from "vitest";
import { closeForLeaver } from "../../server/drafts/commands/close-for-leaver.ts";
import { changePerson } from "../../server/identity/commands/change-person.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import { countQueue, listQueue } from "../../server/review/queries/queue.ts";
import { saveGroup } from "../../server/routing/commands/save-group.ts";
import { setDeputy } from "../../server/routing/commands/set-deputy.ts";
import { fillQueue } from "../../server/run/queue-bench/fill.ts";
import { DomainError, ERRORS } from "../../server/shared/errors.ts";
import { ownerUrl } from "../support/database.ts";
import { aGroup, aRule } from "../support/groups.ts";
import { aDraft, decide } from "../support/make.ts";
import { join, makeWorld, type Person, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
let lena: Person;
let omar: Person;
let count = 0;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
  world.clock.set("2026-11-23T09:00:00Z");
  count += 1;
  const tag = "abcdefghij"[count];
  lena = await join(asAdmin(), { name: `Lena Vogt ${tag}`, role: "REVIEWER", department: "Legal" });
  omar = await join(asAdmin(), { name: `Omar Haddad ${tag}`, role: "REVIEWER", department: "Legal" });
});

const asAdmin = () => world.ctx(world.people.amira);
const decisionsOn = (draftId: string) => world.db.decision.count({ where: { draftId } });
/** What a person is told where something is refused. */
const sentenceOf = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => (error instanceof DomainError ? ERRORS[error.code][1].en : Promise.reject(error)),
  );

/** A draft that waits for these reviewers' group. */
async function waitingFor(...members: Person[]) {
  const group = await aGroup(world, `Legal ${count}`, members);
  const department = `Team ${count}`;
  await aRule(world, [{ groupId: group.id, needs: "any" }], { departments: [department] }, count);
  const author = await join(asAdmin(), { name: `Ada Berg ${"abcdefghij"[count]}`, role: "EMPLOYEE", department });
  return { draft: await aDraft(world, { author, state: "IN_REVIEW" }), author, group };
}

describe("a claim that runs out in the middle of a decision", () => {
  it("loses nothing where nobody else took the draft", async () => {
    const { draft } = await waitingFor(lena, omar);
    await claimDraft(world.ctx(lena), { draftId: draft.id, isTakeOver: false });
    world.clock.pass(30);
    expect(await sentenceOf(decide(world, lena, draft.id))).toBe("done");
  });

  it("leaves the decision to the colleague who has it now, and says so", async () => {
    const { draft } = await waitingFor(lena, omar);
    await claimDraft(world.ctx(lena), { draftId: draft.id, isTakeOver: false });
    world.clock.pass(6);
    await claimDraft(world.ctx(omar), { draftId: draft.id, isTakeOver: false });
    expect(await sentenceOf(decide(world, lena, draft.id))).toBe("A colleague is looking at this draft right now.");
    expect(await decisionsOn(draft.id)).toBe(0);
    await decide(world, omar, draft.id, { kind: "reject" });
    expect(await sentenceOf(decide(world, lena, draft.id))).toBe(
      "A colleague decided this draft a moment ago. Nothing was changed by you.",
    );
    expect(await decisionsOn(draft.id)).toBe(1);
  });
});

it("tells a reviewer who was taken out of the group while holding a draft that it waits for somebody else", async () => {
  const { draft, group } = await waitingFor(lena, omar);
  await claimDraft(world.ctx(omar), { draftId: draft.id, isTakeOver: false });
  const usual = { name: `Legal ${count}`, isRestricted: false, assignment: "none", isActive: true } as const;
  await saveGroup(asAdmin(), { groupId: group.id, version: 1, memberIds: [lena.id], ...usual });
  expect(await sentenceOf(decide(world, omar, draft.id))).toBe(
    "This draft waits for somebody else. Hand it over or ask an admin if it should be you.",
  );
  expect(await sentenceOf(decide(world, lena, draft.id))).toBe("done");
});

it("tells a reviewer who has a draft open whose author has left that it is closed", async () => {
  const { draft, author } = await waitingFor(lena);
  await claimDraft(world.ctx(lena), { draftId: draft.id, isTakeOver: false });
  await changePerson(asAdmin(), { personId: author.id, version: 1, role: "EMPLOYEE", isActive: false });
  await closeForLeaver({ db: world.db, now: world.clock.now }, { personId: author.id });
  const said = await sentenceOf(decide(world, lena, draft.id));
  expect(said).toBe(ERRORS["draft.not_possible_now"][1].en);
  expect(await decisionsOn(draft.id)).toBe(0);
});

it("tells who names a deputy that is away themselves to choose another", async () => {
  const days = { from: "2026-11-23", until: "2026-11-27" };
  await setDeputy(world.ctx(lena), { deputyId: omar.id, ...days });
  expect(await sentenceOf(setDeputy(world.ctx(omar), { deputyId: world.people.jonas.id, ...days }))).toBe(
    "They are away on one of these days, or somebody counts on you then. Choose other days or somebody else.",
  );
});

it.each([
  // The clocks of London go forward in the night to Sunday, 28 March 2027, and back on 31 October.
  ["2027-03-26T16:00:00Z", "2027-03-29T09:00:00.000Z"],
  ["2027-10-29T15:00:00Z", "2027-11-01T10:00:00.000Z"],
])("gives two working hours across a change of the clocks: sent %s, due %s", async (sent, due) => {
  world.clock.set(sent);
  const { draft } = await waitingFor(lena);
  const row = await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } });
  expect(row.dueAt?.toISOString()).toBe(due);
});

it("five thousand waiting drafts are shown page by page, each once, the gravest and then the most urgent first", async () => {
  await waitingFor(lena, omar);
  await fillQueue(ownerUrl(), { waiting: 5_000, past: 50 });
  const { actor } = world.ctx(lena);
  const now = world.clock.now();
  const seen: string[] = [];
  const first = await listQueue(world.db, actor, {}, now);
  for (let page = first; ; page = await listQueue(world.db, actor, { cursor: page.nextCursor ?? undefined }, now)) {
    seen.push(...page.items.map(({ id }) => id));
    if (page.nextCursor === null) break;
  }
  expect(seen.length).toBeGreaterThan(2_500);
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(first.total);
  expect((await countQueue(world.db, actor, now)).waiting).toBe(first.total);
  const rows = await world.db.draft.findMany({
    where: { id: { in: seen } },
    orderBy: [{ severity: "desc" }, { dueAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  expect(seen).toEqual(rows.map(({ id }) => id));
}, 60_000);
