import { beforeEach, describe, expect, it } from "vitest";
import { saveDraft } from "../../server/drafts/commands/save-draft.ts";
import { appealDecision } from "../../server/review/commands/appeal-decision.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { listQueue } from "../../server/review/queries/queue.ts";
import { typesAdded } from "../support/entries.ts";
import { aGroup, aRule } from "../support/groups.ts";
import { aDraft, decide, type Made } from "../support/make.ts";
import { join, makeWorld, type Person, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
let draft: Made;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
  draft = await aDraft(world, { state: "REJECTED" });
});

const REASON = "They agreed in writing.";
async function appeal(reason = REASON) {
  const moved = await appealDecision(world.ctx(draft.author), { draftId: draft.id, version: draft.version, reason });
  Object.assign(draft, moved);
  return moved;
}
const queueOf = async (who: Person) =>
  (await listQueue(world.db, world.ctx(who).actor, {}, world.clock.now())).items.filter(({ id }) => id === draft.id);

describe("an appeal", () => {
  it.each(["REJECTED", "CHANGES_REQUESTED"] as const)(
    "against %s puts the same text before another reviewer, never the first, with its reason",
    async (state) => {
      const { jonas, hester } = world.people;
      draft = await aDraft(world, { state });
      expect(await typesAdded(world, () => appeal(), draft.id)).toEqual(["draft.appealed"]);
      expect(draft.state).toBe("IN_REVIEW");
      expect(await queueOf(jonas)).toEqual([]);
      expect(await queueOf(hester)).toMatchObject([{ isAppealed: true, revision: 1 }]);
      await expect(claimDraft(world.ctx(jonas), { draftId: draft.id, isTakeOver: false })).rejects.toMatchObject({
        code: "review.not_your_turn",
      });
      await expect(decide(world, jonas, draft.id)).rejects.toMatchObject({ code: "review.not_your_turn" });
      const seen = await loadForReview(world.db, world.ctx(hester).actor, draft.id, world.clock.now());
      expect(seen).toMatchObject({ appeal: { reason: REASON }, isMyTurn: true });
      expect(await decide(world, hester, draft.id)).toMatchObject({ state: "APPROVED" });
    },
  );

  it("is one a text: what the second reviewer decides stands until the text is changed", async () => {
    await appeal();
    Object.assign(draft, await decide(world, world.people.hester, draft.id, { kind: "reject" }));
    await expect(appeal()).rejects.toMatchObject({ code: "review.appealed_already" });
    expect((await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).state).toBe("REJECTED");
  });

  it("is about the text that was read: changed since, it is to be sent instead, and nothing of it is lost", async () => {
    draft = await aDraft(world, { state: "CHANGES_REQUESTED" });
    const text = `${draft.text} In May.`;
    Object.assign(draft, await saveDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version, text }));
    await expect(appeal()).rejects.toMatchObject({ code: "review.text_changed" });
    expect(await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).toMatchObject({
      state: "CHANGES_REQUESTED",
      text,
    });
  });

  it.each(["APPROVED", "IN_REVIEW", "EDITING"] as const)("isn't possible for what is %s", async (state) => {
    draft = await aDraft(world, { state });
    await expect(appeal()).rejects.toMatchObject({ code: "draft.not_possible_now" });
  });

  it("is refused where nobody else could look, and the draft stays as it was", async () => {
    const admin = world.ctx(world.people.amira);
    const author = await join(admin, { name: "Ada Berg", role: "EMPLOYEE", department: "Deals" });
    const { id: groupId } = await aGroup(world, "Few", [world.people.jonas], { isRestricted: true });
    await aRule(world, [{ groupId, needs: "any" }], { departments: ["Deals"] });
    draft = await aDraft(world, { author, state: "REJECTED" });
    await expect(appeal()).rejects.toMatchObject({ code: "review.nobody_else" });
    expect((await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).state).toBe("REJECTED");
  });
});
