import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openSession } from "../../server/identity/commands/open-session.ts";
import { revokeSessions } from "../../server/identity/commands/revoke-sessions.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import { decideDraft } from "../../server/review/commands/decide-draft.ts";
import { lookAtDraft } from "../../server/review/commands/look-at-draft.ts";
import { watchDesk } from "../../server/review/commands/watch-desk.ts";
import type { DeskNews } from "../../server/review/contract.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { listQueue } from "../../server/review/queries/queue.ts";
import { aGroup, aRule } from "../support/groups.ts";
import { aDraft, latestRevision } from "../support/make.ts";
import { join, makeWorld, type Person, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld({ graceSeconds: 10 });
});

const streams: AbortController[] = [];
afterEach(() => {
  for (const stream of streams.splice(0)) stream.abort();
});

/** Somebody at the desk; `next` waits for their next piece of news, null once the stream has ended. */
async function atDesk(person: Person) {
  const sessionId = await openSession({ db: world.db, now: world.clock.now }, person, "test");
  const ctx = { ...world.ctx(person), actor: { ...world.ctx(person).actor, sessionId } };
  const stream = new AbortController();
  streams.push(stream);
  const news = watchDesk(ctx, stream.signal);
  const next = async (): Promise<DeskNews | null> => (await news.next()).value ?? null;
  expect(await next()).toEqual({ kind: "all" });
  return { next };
}

const some = (draftIds: string[], hasNotice = false) => ({ kind: "some", draftIds, hasNotice });

describe("whoever has the desk open hears", () => {
  it("that a colleague claims a draft, looks at it, and decides it", async () => {
    const { jonas, hester } = world.people;
    const draft = await aDraft(world, { state: "IN_REVIEW" });
    const desk = await atDesk(jonas);
    await lookAtDraft(world.ctx(hester), { draftId: draft.id });
    expect(await desk.next()).toEqual(some([draft.id]));
    await claimDraft(world.ctx(hester), { draftId: draft.id, isTakeOver: false });
    expect(await desk.next()).toEqual(some([draft.id]));
    const { id: revisionId, textHash } = await latestRevision(world, draft.id);
    const decision = { draftId: draft.id, revisionId, textHash, reasonRules: [], note: "", privateNote: "" };
    await decideDraft(world.ctx(hester), { ...decision, kind: "approve" });
    expect(await desk.next()).toEqual(some([draft.id]));
  });

  it("that a draft was taken over from them, with a notice", async () => {
    const { jonas, hester } = world.people;
    const draft = await aDraft(world, { state: "IN_REVIEW" });
    await claimDraft(world.ctx(jonas), { draftId: draft.id, isTakeOver: false });
    const desk = await atDesk(jonas);
    await claimDraft(world.ctx(hester), { draftId: draft.id, isTakeOver: true });
    expect(await desk.next()).toEqual(some([draft.id], true));
  });

  it("that something may have been missed, once the lost connection is there again", async () => {
    const desk = await atDesk(world.people.jonas);
    await world.db.$queryRaw`SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
      WHERE datname = current_database() AND query = 'LISTEN desk'`;
    expect(await desk.next()).toEqual({ kind: "all" });
  });
});

describe("nobody hears", () => {
  it("of a draft that only few may know of, nor of their own", async () => {
    const { jonas, hester, mara } = world.people;
    const few = await aGroup(world, "Few", [hester], { isRestricted: true });
    await aRule(world, [{ groupId: few.id, needs: "any" }], { departments: [mara.department] });
    const restricted = await aDraft(world, { state: "IN_REVIEW" });
    const own = await aDraft(world, { state: "IN_REVIEW", author: jonas });
    const open = await aDraft(world, { state: "IN_REVIEW", author: world.people.henrik });
    await lookAtDraft(world.ctx(hester), { draftId: null });
    const desk = await atDesk(jonas);
    for (const draft of [restricted, own, open]) await lookAtDraft(world.ctx(hester), { draftId: draft.id });
    // The first news is of the open one: the two before it were told to nobody here.
    expect(await desk.next()).toEqual(some([open.id]));
    await expect(lookAtDraft(world.ctx(jonas), { draftId: restricted.id })).rejects.toMatchObject({
      code: "draft.not_found",
    });
  });

  it("anything once their session has been revoked", async () => {
    const ida = await join(world.ctx(world.people.amira), { name: "Ida Moen", role: "REVIEWER", department: "Legal" });
    const desk = await atDesk(ida);
    await revokeSessions(world.ctx(world.people.amira), { personId: ida.id });
    expect(await desk.next()).toBeNull();
  });
});

it("refuses a seventh window of one person, and takes it once another is closed", async () => {
  const { hester } = world.people;
  for (let window = 1; window <= 6; window++) await atDesk(hester);
  await expect(atDesk(hester)).rejects.toMatchObject({ code: "live.too_many" });
  streams[0]?.abort();
  await atDesk(hester);
});

describe("who has a draft before them", () => {
  it("is seen by colleagues, not by themselves, for a minute or until they look away", async () => {
    const { jonas, hester, henrik } = world.people;
    const draft = await aDraft(world, { state: "IN_REVIEW", author: henrik });
    const lookers = async (who: Person) =>
      (await loadForReview(world.db, world.ctx(who).actor, draft.id, world.clock.now())).lookers;
    await lookAtDraft(world.ctx(hester), { draftId: draft.id });
    expect(await lookers(jonas)).toEqual(["Hester Quayle"]);
    expect(await lookers(hester)).toEqual([]);
    const queue = await listQueue(world.db, world.ctx(jonas).actor, {}, world.clock.now());
    expect(queue.items.find(({ id }) => id === draft.id)?.lookers).toEqual(["Hester Quayle"]);
    world.clock.pass(2);
    expect(await lookers(jonas)).toEqual([]);
    await lookAtDraft(world.ctx(hester), { draftId: draft.id });
    await lookAtDraft(world.ctx(hester), { draftId: null });
    expect(await lookers(jonas)).toEqual([]);
  });
});
