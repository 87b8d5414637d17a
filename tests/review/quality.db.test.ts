import { beforeEach, describe, expect, it } from "vitest";
import { submitDraft } from "../../server/drafts/commands/submit-draft.ts";
import { recentMeasures } from "../../server/policy/queries/measures.ts";
import { approveMany } from "../../server/review/commands/approve-many.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import { lookAgain } from "../../server/review/commands/look-again.ts";
import { markFalseAlarm } from "../../server/review/commands/mark-false-alarm.ts";
import { openForReview } from "../../server/review/commands/open-for-review.ts";
import { undoDecision } from "../../server/review/commands/undo-decision.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { listQueue } from "../../server/review/queries/queue.ts";
import { listSecondLooks } from "../../server/review/queries/second-looks.ts";
import { changeReviewSettings } from "../../server/routing/commands/change-review-settings.ts";
import { loadReviewSettings } from "../../server/routing/queries.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft, decide, latestRevision, type Made } from "../support/make.ts";
import { makeWorld, type Person, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
});

async function settings(more: Partial<Awaited<ReturnType<typeof loadReviewSettings>>>) {
  await changeReviewSettings(world.ctx(world.people.amira), { ...(await loadReviewSettings(world.db)), ...more });
}

describe("a false alarm", () => {
  const mark = async (draft: Made, who: Person, isFalse: boolean) => {
    const { id: revisionId } = await latestRevision(world, draft.id);
    return markFalseAlarm(world.ctx(who), { draftId: draft.id, revisionId, ordinal: 0, isFalse });
  };

  it("is noted in one step and taken back in one, each an entry, and decides nothing", async () => {
    const { jonas } = world.people;
    const draft = await aDraft(world, { state: "IN_REVIEW" });
    const alarms = async () =>
      (await loadForReview(world.db, world.ctx(jonas).actor, draft.id, world.clock.now())).falseAlarms;
    expect(await typesAdded(world, () => mark(draft, jonas, true), draft.id)).toEqual(["finding.false_alarm"]);
    expect(await typesAdded(world, () => mark(draft, jonas, true), draft.id)).toEqual([]);
    expect(await alarms()).toEqual([0]);
    await mark(draft, jonas, false);
    expect(await alarms()).toEqual([]);
    expect((await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).state).toBe("IN_REVIEW");
  });

  it("counts against the rule's precision, once a draft", async () => {
    const wrong = async () =>
      (await recentMeasures(world.db, world.clock.now())).find(({ ruleId }) => ruleId === "CLI-01")?.overturned ?? 0;
    const draft = await aDraft(world, { state: "IN_REVIEW" });
    const before = await wrong();
    await mark(draft, world.people.hester, true);
    expect(await wrong()).toBe(before + 1);
  });

  it("isn't the author's to say, nor about a finding that isn't there", async () => {
    const draft = await aDraft(world, { state: "IN_REVIEW" });
    await expect(mark(draft, draft.author, true)).rejects.toMatchObject({ code: "draft.not_found" });
    const about = { draftId: draft.id, revisionId: "rev_x", ordinal: 0, isFalse: true };
    await expect(markFalseAlarm(world.ctx(world.people.jonas), about)).rejects.toMatchObject({
      code: "finding.not_found",
    });
  });
});

describe("a second look", () => {
  const drawn = async (who: Person) => listSecondLooks(world.db, world.ctx(who).actor, world.clock.now());
  const ids = async (who: Person) => (await drawn(who)).map(({ draftId }) => draftId);

  it("is at nothing unless a share is set, and at all with a hundred percent; never at one's own decision", async () => {
    const { jonas, hester } = world.people;
    const approved = await aDraft(world, { state: "APPROVED" });
    const cleared = await aDraft(world, { state: "CLEARED" });
    await settings({ secondLookPercent: 0 });
    expect(await ids(hester)).toEqual([]);
    await settings({ secondLookPercent: 100 });
    expect(await drawn(hester)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ draftId: approved.id, was: "approved", text: approved.text }),
        expect.objectContaining({ draftId: cleared.id, was: "cleared" }),
      ]),
    );
    expect(await ids(jonas)).toContain(cleared.id);
    expect(await ids(jonas)).not.toContain(approved.id);
  });

  it("draws the same drafts whenever it is asked, and more of them for a higher share", async () => {
    for (let made = 0; made < 12; made += 1) await aDraft(world, { state: "CLEARED" });
    const at = async (secondLookPercent: number) => {
      await settings({ secondLookPercent });
      return ids(world.people.hester);
    };
    const [some, all] = [await at(50), await at(100)];
    expect(await at(50)).toEqual(some);
    expect(all).toEqual(expect.arrayContaining(some));
    expect(some.length).toBeLessThan(all.length);
    expect(some.length).toBeGreaterThan(0);
  });

  it("says what one would have decided, once, as an entry, and leaves the draft as it is", async () => {
    const { hester, jonas } = world.people;
    await settings({ secondLookPercent: 100 });
    const draft = await aDraft(world, { state: "CLEARED" });
    const { id: revisionId } = await latestRevision(world, draft.id);
    const look = (who: Person) =>
      lookAgain(world.ctx(who), { draftId: draft.id, revisionId, opinion: "change", note: "A client is named." });
    expect(await typesAdded(world, () => look(hester), draft.id)).toEqual(["review.second_look"]);
    await expect(look(jonas)).rejects.toMatchObject({ code: "draft.not_found" });
    expect(await ids(jonas)).not.toContain(draft.id);
    expect((await world.db.draft.findUniqueOrThrow({ where: { id: draft.id } })).state).toBe("CLEARED");
    const facts = await world.db.$queryRaw`
      SELECT key, "within", person FROM report_fact WHERE measure = 'agreement' AND draft_id = ${draft.id}`;
    expect(facts).toEqual([{ key: "different", within: "second_look", person: hester.id }]);
  });

  it("isn't given to what wasn't drawn, nor to one's own", async () => {
    const { hester, jonas } = world.people;
    await settings({ secondLookPercent: 100 });
    const own = await aDraft(world, { author: hester, state: "CLEARED" });
    const decided = await aDraft(world, { state: "APPROVED", reviewer: hester });
    const waiting = await aDraft(world, { state: "IN_REVIEW" });
    for (const draft of [own, decided, waiting]) {
      const { id: revisionId } = await latestRevision(world, draft.id);
      const look = lookAgain(world.ctx(hester), { draftId: draft.id, revisionId, opinion: "agree", note: "" });
      await expect(look).rejects.toMatchObject({ code: "draft.not_found" });
    }
    expect(await ids(jonas)).toContain(decided.id);
  });
});

describe("approving several at once", () => {
  const LOW = "Lanternfish is going well.";

  async function waiting(text?: string) {
    const draft = await aDraft(world, { state: "IN_REVIEW", ...(text === undefined ? {} : { text }) });
    const { id: revisionId } = await latestRevision(world, draft.id);
    return { draftId: draft.id, revisionId };
  }
  const together = (who: Person, items: { draftId: string; revisionId: string }[]) =>
    approveMany(world.ctx(who), { items });
  const open = (who: Person, { draftId }: { draftId: string }) => openForReview(world.ctx(who), { draftId });
  const bulk = async (who: Person, { draftId }: { draftId: string }) =>
    (await listQueue(world.db, world.ctx(who).actor, {}, world.clock.now())).items.find(({ id }) => id === draftId)
      ?.bulkRevisionId;

  it("decides what was opened and is of low risk, each with its own entry; the others stay, and it says why", async () => {
    const { jonas } = world.people;
    const [one, other, grave, unread] = [await waiting(LOW), await waiting(LOW), await waiting(), await waiting(LOW)];
    for (const item of [one, other, grave]) await open(jonas, item);
    expect(await bulk(jonas, one)).toBe(one.revisionId);
    for (const item of [grave, unread]) expect(await bulk(jonas, item)).toBeNull();
    const entries = async (item: { draftId: string }) =>
      typesAdded(world, () => together(jonas, [item as typeof one]), item.draftId);
    expect(await entries(one)).toEqual(["draft.approved"]);
    const results = await together(jonas, [other, grave, unread, { draftId: "drf_x", revisionId: "rev_x" }]);
    expect(results.map(({ refused }) => refused?.code ?? "decided")).toEqual([
      "decided",
      "review.not_low_risk",
      "review.not_opened",
      "draft.not_found",
    ]);
    expect(results[2]?.refused?.sentence).toMatch(/haven’t opened/);
    const states = await world.db.draft.findMany({
      where: { id: { in: [one.draftId, other.draftId, grave.draftId, unread.draftId] } },
      select: { state: true },
    });
    expect(states.filter(({ state }) => state === "APPROVED")).toHaveLength(2);
  });

  it("can be taken back one by one", async () => {
    const { jonas } = world.people;
    const items = [await waiting(LOW), await waiting(LOW)];
    for (const item of items) await open(jonas, item);
    await settings({ graceSeconds: 10 });
    const [first] = await together(jonas, items);
    await undoDecision(world.ctx(jonas), { draftId: first?.draftId ?? "", decisionId: first?.decisionId ?? "" });
    await settings({ graceSeconds: 0 });
    expect(
      await world.db.pendingDecision.count({ where: { draftId: { in: items.map(({ draftId }) => draftId) } } }),
    ).toBe(1);
  });

  it("isn't done for what a colleague holds, nor for what has changed since it was opened", async () => {
    const { jonas, hester } = world.people;
    const [held, changed] = [await waiting(LOW), await waiting(LOW)];
    for (const item of [held, changed]) await open(jonas, item);
    await claimDraft(world.ctx(hester), { draftId: held.draftId, isTakeOver: false });
    await decide(world, hester, changed.draftId, { kind: "ask_for_changes" });
    const { version } = await world.db.draft.findUniqueOrThrow({ where: { id: changed.draftId } });
    const author = world.people.mara;
    const text = "Lanternfish is going very well.";
    await submitDraft(world.ctx(author), { draftId: changed.draftId, version, text, isAdviceRead: true });
    const { id: revisionId } = await latestRevision(world, changed.draftId);
    const results = await together(jonas, [held, { ...changed, revisionId }, changed]);
    expect(results.map(({ refused }) => refused?.code)).toEqual([
      "review.claimed_by_other",
      "review.not_opened",
      "review.stale_revision",
    ]);
  });
});
