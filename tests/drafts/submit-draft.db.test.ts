import { beforeAll, describe, expect, it } from "vitest";
import { submitDraft } from "../../server/drafts/commands/submit-draft.ts";
import { loadOwnDraft } from "../../server/drafts/queries.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, type Made, sendDraft, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const revisionsOf = (draft: Made) => world.db.revision.count({ where: { draftId: draft.id } });
const seenBy = (draft: Made) => loadOwnDraft(world.db, world.ctx(draft.author).actor, draft.id, world.clock.now());

describe("what the verdict decides", () => {
  it("lets a text pass that no rule speaks of, for as long as its surface allows", async () => {
    const draft = await aDraft(world, { text: TEXTS.pass });
    const { state, verdict } = await sendDraft(world, draft);
    expect(state).toBe("CLEARED");
    expect(verdict).toMatchObject({ action: "pass", reasons: [] });
    expect((await seenBy(draft)).validUntil).toEqual(new Date("2026-11-30T09:00:00Z"));
  });

  it("brings a text to a person where a rule asks for one", async () => {
    const draft = await aDraft(world, { text: TEXTS.review });
    const { state, verdict } = await sendDraft(world, draft);
    expect(state).toBe("IN_REVIEW");
    expect(verdict.reasons.map((reason) => reason.ruleId)).toEqual(["CLI-01"]);
    expect((await seenBy(draft)).validUntil).toBeNull();
  });

  it("leaves a text with its author where a rule stops it, and says why", async () => {
    const draft = await aDraft(world, { text: TEXTS.block });
    const { state, verdict, explanation } = await sendDraft(world, draft);
    expect(state).toBe("EDITING");
    expect(verdict.action).toBe("block");
    expect(explanation.headline).not.toBe("");
  });

  it("sends nothing before the author has read the advice", async () => {
    const draft = await aDraft(world, { surface: "profile_text", text: TEXTS.pass });
    const input = { draftId: draft.id, version: 1, text: draft.text };
    const before = await submitDraft(world.ctx(draft.author), { ...input, isAdviceRead: false });
    expect(before).toMatchObject({ state: "EDITING", version: 1, needsAdviceRead: true });
    expect(await revisionsOf(draft)).toBe(0);
    const after = await submitDraft(world.ctx(draft.author), { ...input, isAdviceRead: true });
    expect(after).toMatchObject({ state: "CLEARED", needsAdviceRead: false });
  });
});

describe("sent twice", () => {
  it.each(["pass", "review", "block"] as const)("answers as the first time: %s", async (kind) => {
    const draft = await aDraft(world, { surface: "post", text: TEXTS[kind] });
    const first = await sendDraft(world, draft);
    const added = await typesAdded(world, async () => expect(await sendDraft(world, draft)).toEqual(first));
    expect(added).toEqual([]);
    expect(await revisionsOf(draft)).toBe(1);
  });

  it("says the same of what is due only the first time, and of one's rights", async () => {
    const text = "My pay is too low and we should form a union.";
    const draft = await aDraft(world, { surface: "post", author: world.people.henrik, text });
    const first = await sendDraft(world, draft);
    expect(first.verdict.reasons.map((reason) => reason.ruleId)).toEqual(["AI-03"]);
    expect(first.verdict.showsRightsNotice).toBe(true);
    expect(await sendDraft(world, draft)).toEqual(first);
  });

  it("lets one of two win that are sent at once, and tells the other", async () => {
    const draft = await aDraft(world);
    const [one, other] = await Promise.allSettled([
      sendDraft(world, draft, { text: `${TEXTS.review} One.` }),
      sendDraft(world, draft, { text: `${TEXTS.review} Two.` }),
    ]);
    const refused = [one, other].filter((result) => result?.status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "draft.changed_elsewhere" } }]);
    expect(await revisionsOf(draft)).toBe(1);
    expect((await entriesOf(world, draft.id)).map((entry) => entry.type)).toEqual([
      "draft.created",
      "draft.sent_for_review",
    ]);
  });

  it("judges a stopped text anew when its author sends it again from where it stands", async () => {
    const draft = await aDraft(world, { text: TEXTS.block });
    const { version } = await sendDraft(world, draft);
    await sendDraft(world, draft, { version });
    expect(await revisionsOf(draft)).toBe(2);
  });
});

describe("refused", () => {
  it("at a version that is no longer the latest", async () => {
    const draft = await aDraft(world, { state: "CHANGES_REQUESTED" });
    const stale = sendDraft(world, draft, { version: draft.version - 1, text: TEXTS.pass });
    await expect(stale).rejects.toMatchObject({ code: "draft.changed_elsewhere" });
  });

  it("over its surface's limit, to the code unit", async () => {
    const draft = await aDraft(world);
    const over = sendDraft(world, draft, { text: "a ".repeat(625).concat("b") });
    await expect(over).rejects.toMatchObject({ code: "draft.too_long" });
    await expect(sendDraft(world, draft, { text: "a ".repeat(625) })).resolves.toMatchObject({ version: 2 });
  });

  it.each(["", "   ", "\n\t \u00A0", "\u200B\u2060\uFEFF", "\u00AD\u200E"])(
    "without a sign anybody can see: %j",
    async (text) => {
      const draft = await aDraft(world);
      await expect(sendDraft(world, draft, { text })).rejects.toMatchObject({ code: "draft.empty" });
    },
  );

  it("with another text while it waits or holds a clearance", async () => {
    for (const state of ["IN_REVIEW", "CLEARED", "APPROVED"] as const) {
      const draft = await aDraft(world, { state });
      const other = sendDraft(world, draft, { text: "Another text altogether." });
      await expect(other).rejects.toMatchObject({ code: "draft.not_possible_now" });
    }
  });

  it("as not found where it is somebody else's", async () => {
    const draft = await aDraft(world);
    const other = sendDraft(world, { ...draft, author: world.people.henrik });
    await expect(other).rejects.toMatchObject({ code: "draft.not_found" });
  });
});

it("keeps what was sent before when it is sent again", async () => {
  const draft = await aDraft(world, { state: "CHANGES_REQUESTED" });
  await sendDraft(world, draft, { text: "We worked with a food manufacturer on their new plant." });
  const { revisions } = await seenBy(draft);
  expect(revisions.map((revision) => [revision.number, revision.decision?.kind ?? null])).toEqual([
    [2, null],
    [1, "ask_for_changes"],
  ]);
  expect(revisions[1]?.text).toBe(TEXTS.review);
});
