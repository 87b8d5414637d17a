import { beforeEach, describe, expect, it } from "vitest";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import { loadOwnDraft } from "../../server/drafts/queries.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import { settleDecision } from "../../server/review/commands/settle-decision.ts";
import { settleDecisions } from "../../server/review/commands/settle-decisions.ts";
import { undoDecision } from "../../server/review/commands/undo-decision.ts";
import { listPending } from "../../server/review/queries/list-pending.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { listQueue } from "../../server/review/queries/queue.ts";
import { asOwner } from "../support/database.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft, decide, type Made } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
let draft: Made;
beforeEach(async () => {
  made ??= makeWorld({ graceSeconds: 10 });
  world = await made;
  draft = await aDraft(world, { state: "IN_REVIEW" });
});

const by = () => ({ db: world.db, now: world.clock.now });
const pass = (seconds: number) => world.clock.pass(seconds / 60);
const settle = (decisionId: string) => settleDecision(by(), { draftId: draft.id, decisionId });
const seen = () => loadOwnDraft(world.db, world.ctx(draft.author).actor, draft.id, world.clock.now());
const jonas = () => world.ctx(world.people.jonas);

describe("a decision that can be taken back", () => {
  it("waits with its job in the same transaction, and the author sees nothing of it yet", async () => {
    const added = await typesAdded(world, () => decide(world, world.people.jonas, draft.id), draft.id);
    expect(added).toEqual(["review.decided"]);
    expect(await seen()).toMatchObject({ state: "IN_REVIEW", revisions: [{ decision: null }] });
    const jobs = await asOwner("select data from pgboss.job where name = 'settle-decision' and data->>'draftId' = $1", [
      draft.id,
    ]);
    const [pending] = await listPending(world.db, jonas().actor, world.clock.now());
    expect(jobs).toEqual([{ data: { draftId: draft.id, decisionId: pending?.decisionId } }]);
  });

  it("leaves the queue at once, and is refused to colleagues as decided", async () => {
    await decide(world, world.people.jonas, draft.id);
    const hester = world.ctx(world.people.hester);
    const { items } = await listQueue(world.db, hester.actor, {}, world.clock.now());
    expect(items.map((item) => item.id)).not.toContain(draft.id);
    for (const late of [
      () => decide(world, world.people.hester, draft.id, { kind: "reject" }),
      () => claimDraft(hester, { draftId: draft.id, isTakeOver: true }),
    ])
      await expect(late()).rejects.toMatchObject({ code: "review.already_decided" });
    expect(await loadForReview(world.db, hester.actor, draft.id, world.clock.now())).toMatchObject({
      possible: [],
      pending: { reviewerName: "Jonas Keller", isMine: false },
    });
  });

  it("takes effect when its seconds are over, once, in the reviewer's name and at the moment they decided", async () => {
    const at = world.clock.now();
    const { decisionId } = await decide(world, world.people.jonas, draft.id);
    pass(11);
    const added = await typesAdded(world, async () => {
      await Promise.all([settle(decisionId), settle(decisionId)]);
      await settle(decisionId);
    });
    expect(added).toEqual(["draft.approved"]);
    expect(await seen()).toMatchObject({
      state: "APPROVED",
      revisions: [{ decision: { reviewerName: "Jonas Keller", createdAt: at } }],
    });
  });

  it("doesn't take effect early: a job that comes too soon asks to come again", async () => {
    const { decisionId } = await decide(world, world.people.jonas, draft.id);
    pass(9);
    expect(await settle(decisionId)).toBeNull();
    expect((await seen()).state).toBe("IN_REVIEW");
  });

  it("is taken back by who made it: the draft waits again, and is theirs", async () => {
    const { decisionId } = await decide(world, world.people.jonas, draft.id);
    const undo = () => undoDecision(jonas(), { draftId: draft.id, decisionId });
    const added = await typesAdded(world, async () => {
      expect(await undo()).toEqual(await undo());
    });
    expect(added).toEqual(["review.undone"]);
    pass(11);
    expect(await settle(decisionId)).toBeNull();
    expect(await seen()).toMatchObject({ state: "IN_REVIEW", claimedBy: "Jonas Keller" });
    await decide(world, world.people.jonas, draft.id, { kind: "reject" });
  });

  it("can't be taken back by a colleague, nor once its seconds are over", async () => {
    const { decisionId } = await decide(world, world.people.jonas, draft.id);
    const ref = { draftId: draft.id, decisionId };
    await expect(undoDecision(world.ctx(world.people.hester), ref)).rejects.toMatchObject({
      code: "review.too_late_to_undo",
    });
    pass(10);
    await expect(undoDecision(jonas(), ref)).rejects.toMatchObject({ code: "review.too_late_to_undo" });
    await settle(decisionId);
    await expect(undoDecision(jonas(), ref)).rejects.toMatchObject({ code: "review.too_late_to_undo" });
  });

  it("never takes effect on a draft its author has withdrawn meanwhile", async () => {
    const { decisionId } = await decide(world, world.people.jonas, draft.id);
    await withdrawDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version, reason: "" });
    pass(11);
    expect(await settle(decisionId)).toBeNull();
    expect((await seen()).state).toBe("WITHDRAWN");
  });

  it("takes effect although its job was lost", async () => {
    await decide(world, world.people.jonas, draft.id);
    pass(41);
    expect(await settleDecisions(by())).toBeGreaterThan(0);
    expect((await seen()).state).toBe("APPROVED");
  });
});

it("is one decision when two reviewers decide at once, and the second is told", async () => {
  const results = await Promise.allSettled([
    decide(world, world.people.jonas, draft.id),
    decide(world, world.people.hester, draft.id, { kind: "reject" }),
  ]);
  const refused = results.filter((result) => result.status === "rejected");
  expect(refused).toMatchObject([{ reason: { code: "review.already_decided" } }]);
});
