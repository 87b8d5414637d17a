import { beforeEach, describe, expect, it } from "vitest";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import { releaseClaim } from "../../server/review/commands/release-claim.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { countQueue, listQueue } from "../../server/review/queries/queue.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, type Made } from "../support/make.ts";
import { makeWorld, type Person, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
let draft: Made;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
  draft = await aDraft(world, { state: "IN_REVIEW" });
});

const claim = (who: Person, isTakeOver = false) => claimDraft(world.ctx(who), { draftId: draft.id, isTakeOver });
const seenBy = (who: Person) => loadForReview(world.db, world.ctx(who).actor, draft.id, world.clock.now());

describe("a claim", () => {
  it("keeps a draft for one reviewer for five minutes, and everybody sees by whom", async () => {
    const { jonas, hester } = world.people;
    const { expiresAt } = await claim(jonas);
    expect(expiresAt.getTime() - world.clock.now().getTime()).toBe(5 * 60_000);
    expect((await seenBy(hester)).claim).toMatchObject({ name: "Jonas Keller", isMe: false });
    expect((await seenBy(jonas)).claim).toMatchObject({ isMe: true });
    await expect(claim(hester)).rejects.toMatchObject({ code: "review.claimed_by_other" });
  });

  it("is one entry however often it is renewed", async () => {
    const { jonas } = world.people;
    expect(await typesAdded(world, () => claim(jonas), draft.id)).toEqual(["review.claimed"]);
    world.clock.pass(3);
    const renewed = await typesAdded(world, async () => {
      expect((await claim(jonas)).expiresAt.getTime() - world.clock.now().getTime()).toBe(5 * 60_000);
    });
    expect(renewed).toEqual([]);
  });

  it("is taken over only when asked for, and the entry says from whom", async () => {
    const { jonas, hester } = world.people;
    await claim(jonas);
    await claim(hester, true);
    const entry = (await entriesOf(world, draft.id)).at(-1);
    expect(entry?.summary).toBe("Hester Quayle took over the review of a draft from Jonas Keller.");
  });

  it("runs out by itself: then the draft is free, and taking it is from nobody", async () => {
    const { jonas, hester } = world.people;
    await claim(jonas);
    world.clock.pass(5);
    expect((await seenBy(hester)).claim).toBeNull();
    await claim(hester);
    expect((await entriesOf(world, draft.id)).at(-1)?.summary).toBe("Hester Quayle began to review a draft.");
  });

  it("is won by one of two who take it at the same moment", async () => {
    const { jonas, hester } = world.people;
    const results = await Promise.allSettled([claim(jonas), claim(hester)]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "review.claimed_by_other" } }]);
  });

  it("is given back with an entry; what one doesn't hold can't be given back", async () => {
    const { jonas, hester } = world.people;
    await claim(jonas);
    const release = (who: Person) => releaseClaim(world.ctx(who), { draftId: draft.id });
    expect(await typesAdded(world, () => release(hester))).toEqual([]);
    expect(await typesAdded(world, () => release(jonas))).toEqual(["review.released"]);
    expect((await seenBy(hester)).claim).toBeNull();
  });

  it("ends when the author takes the draft back", async () => {
    await claim(world.people.jonas);
    await withdrawDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version, reason: "" });
    expect(await world.db.claim.count({ where: { draftId: draft.id } })).toBe(0);
    await expect(claim(world.people.jonas)).rejects.toMatchObject({ code: "draft.not_possible_now" });
  });
});

describe("the queue", () => {
  it("doesn't show one's own, nor let one claim it", async () => {
    const { jonas } = world.people;
    draft = await aDraft(world, { author: jonas, state: "IN_REVIEW", reviewer: world.people.hester });
    const { items } = await listQueue(world.db, world.ctx(jonas).actor, {}, world.clock.now());
    expect(items.map((item) => item.id)).not.toContain(draft.id);
    await expect(claim(jonas)).rejects.toMatchObject({ code: "draft.not_yours_to_decide" });
    await expect(seenBy(jonas)).rejects.toMatchObject({ code: "draft.not_found" });
  });

  it("shows each waiting draft once, the gravest first and then the oldest, page by page", async () => {
    const { hester } = world.people;
    const actor = world.ctx(hester).actor;
    for (let count = 0; count < 55; count += 1) {
      if (count % 5 === 0) world.clock.pass(1);
      const text = count % 3 === 0 ? "Lanternfish is going well." : "We worked with Penhallow Foods.";
      await aDraft(world, { state: "IN_REVIEW", text });
    }
    const first = await listQueue(world.db, actor, {}, world.clock.now());
    const second = await listQueue(world.db, actor, { cursor: first.nextCursor ?? "" }, world.clock.now());
    const all = [...first.items, ...second.items];
    expect(second.nextCursor).toBeNull();
    expect(new Set(all.map((item) => item.id)).size).toBe(first.total);
    expect(all).toHaveLength((await countQueue(world.db, actor, world.clock.now())).waiting);
    const order = all.map((item) => [item.severity === "high" ? 0 : 1, item.submittedAt.getTime()] as const);
    expect(order).toEqual(order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]));
  });
});
