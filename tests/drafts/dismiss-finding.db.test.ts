import { beforeAll, describe, expect, it } from "vitest";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { dismissFinding } from "../../server/drafts/commands/dismiss-finding.ts";
import { undoDismissal } from "../../server/drafts/commands/undo-dismissal.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, type Made, sendDraft, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const check = (draft: Made, text = draft.text) => checkDraft(world.ctx(draft.author), { draftId: draft.id, text });
const fingerprintIn = async (draft: Made, text = draft.text) =>
  (await check(draft, text)).findings[0]?.fingerprint ?? "";

async function keep(draft: Made, more: { author?: Made["author"]; fingerprint?: string; note?: string } = {}) {
  const { author = draft.author, note = "Asked this morning." } = more;
  const fingerprint = more.fingerprint ?? (await fingerprintIn(draft));
  const input = { draftId: draft.id, text: draft.text, fingerprint, reason: "permission", note } as const;
  await dismissFinding(world.ctx(author), input);
  return fingerprint;
}

describe("keeping a passage", () => {
  it("is an entry that names the rule and the reason, and never the passage", async () => {
    const draft = await aDraft(world);
    await keep(draft);
    const entry = (await entriesOf(world, draft.id)).at(-1);
    expect(entry).toMatchObject({ type: "finding.dismissed", ruleIds: ["CLI-01"] });
    expect(JSON.stringify(entry)).not.toContain("Penhallow");
  });

  it("still brings to a person what asked for one, with the reason beside it", async () => {
    const draft = await aDraft(world);
    const fingerprint = await keep(draft);
    expect(await sendDraft(world, draft)).toMatchObject({ state: "IN_REVIEW" });
    const { jonas } = world.people;
    const view = await loadForReview(world.db, world.ctx(jonas).actor, draft.id, world.clock.now());
    expect(view.latest.findings[0]?.dismissal).toBe("permission");
    expect(view.dismissalNotes).toEqual({ [fingerprint]: "Asked this morning." });
  });

  it("brings to a person what was stopped as a false alarm", async () => {
    const draft = await aDraft(world, { text: TEXTS.block });
    await keep(draft);
    expect(await sendDraft(world, draft)).toMatchObject({ state: "IN_REVIEW" });
  });

  it("holds for the same passage in the next revision, however it is written", async () => {
    const draft = await aDraft(world);
    await keep(draft);
    const { findings } = await check(draft, "Before it: we worked with PENHALLOW\u200B FOODS, once more.");
    expect(findings.map((finding) => finding.dismissal)).toEqual(["permission"]);
  });

  it("holds for this draft alone", async () => {
    const [one, other] = [await aDraft(world), await aDraft(world)];
    await keep(one);
    expect((await check(other)).findings[0]?.dismissal).toBeNull();
  });

  it("changes the reason when it is given again: one word for a passage", async () => {
    const draft = await aDraft(world);
    await Promise.all([keep(draft), keep(draft, { note: "And again." })]);
    expect(await world.db.dismissal.count({ where: { draftId: draft.id } })).toBe(1);
  });
});

describe("refused", () => {
  it("for a passage that the engine doesn't find in the text", async () => {
    const draft = await aDraft(world);
    const madeUp = keep(draft, { fingerprint: "0".repeat(40) });
    await expect(madeUp).rejects.toMatchObject({ code: "draft.dismissal_unknown" });
  });

  it("while a reviewer has it, and for somebody else's draft", async () => {
    const waiting = await aDraft(world, { state: "IN_REVIEW" });
    await expect(keep(waiting)).rejects.toMatchObject({ code: "draft.not_possible_now" });
    const draft = await aDraft(world);
    const fingerprint = await fingerprintIn(draft);
    const other = keep(draft, { author: world.people.henrik, fingerprint });
    await expect(other).rejects.toMatchObject({ code: "draft.not_found" });
  });
});

describe("taking it back", () => {
  it("flags the passage again, with an entry; twice changes nothing", async () => {
    const draft = await aDraft(world);
    const fingerprint = await keep(draft);
    const undo = () => undoDismissal(world.ctx(draft.author), { draftId: draft.id, fingerprint });
    expect(await typesAdded(world, undo)).toEqual(["finding.dismissal_undone"]);
    expect(await typesAdded(world, undo)).toEqual([]);
    expect((await check(draft)).findings[0]?.dismissal).toBeNull();
  });
});
