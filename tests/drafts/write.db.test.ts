import { beforeAll, describe, expect, it } from "vitest";
import { copyDraft } from "../../server/drafts/commands/copy-draft.ts";
import { reopenDraft } from "../../server/drafts/commands/reopen-draft.ts";
import { saveDraft } from "../../server/drafts/commands/save-draft.ts";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import { DraftState } from "../../server/drafts/contract.ts";
import { WRITABLE } from "../../server/drafts/lifecycle.ts";
import { loadOwnDraft } from "../../server/drafts/queries.ts";
import { asOwner } from "../support/database.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft, type Made, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const save = (draft: Made, text: string, version = draft.version) =>
  saveDraft(world.ctx(draft.author), { draftId: draft.id, version, text });
const seen = (draft: Made) => loadOwnDraft(world.db, world.ctx(draft.author).actor, draft.id, world.clock.now());

describe("saving", () => {
  it("keeps the text without a word in the log: until it is sent, writing is private", async () => {
    const draft = await aDraft(world);
    const added = await typesAdded(world, () => save(draft, "Half a thou"));
    expect(added).toEqual([]);
    expect(await seen(draft)).toMatchObject({ text: "Half a thou", version: 2 });
  });

  it("masks a secret before anything is stored, and says so", async () => {
    const draft = await aDraft(world);
    expect(await save(draft, TEXTS.secret)).toMatchObject({ isMasked: true });
    expect((await seen(draft)).text).toBe("The key is AKIA••••••••••••••••, do not tell.");
    const [kept] = await asOwner("select count(*)::int as n from draft where text like '%IOSFODNN%'");
    expect(kept).toEqual({ n: 0 });
  });

  it("tells the second of two windows that the first has saved", async () => {
    const draft = await aDraft(world);
    const results = await Promise.allSettled([save(draft, "One."), save(draft, "Two.")]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "draft.changed_elsewhere" } }]);
    await expect(save(draft, "Three.")).rejects.toMatchObject({ code: "draft.changed_elsewhere" });
  });

  it.each(DraftState.options.filter((state) => !WRITABLE.includes(state)))("isn't possible: %s", async (state) => {
    const draft = await aDraft(world, { state });
    await expect(save(draft, "Other words.")).rejects.toMatchObject({ code: "draft.not_possible_now" });
  });

  it("finds no draft that is somebody else's", async () => {
    const draft = await aDraft(world);
    const other = save({ ...draft, author: world.people.henrik }, "Mine now.");
    await expect(other).rejects.toMatchObject({ code: "draft.not_found" });
  });

  it("keeps the places of what can't be stored", async () => {
    const draft = await aDraft(world);
    await save(draft, `${"e\u0301".repeat(500)}\u202E\u{1F468}\u200D\u{1F4BB}\r\n`);
    expect((await seen(draft)).text).toBe(`${"e\u0301".repeat(500)}\u202E\u{1F468}\u200D\u{1F4BB}\r\n`);
  });
});

describe("taking back and opening again", () => {
  it("takes a draft out of the queue, and the claim with it", async () => {
    const draft = await aDraft(world, { state: "IN_REVIEW" });
    await withdrawDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version, reason: "Not now." });
    expect(await seen(draft)).toMatchObject({ state: "WITHDRAWN", claimedBy: null, possible: ["reopen"] });
  });

  it("voids an approval when the draft is opened for changes", async () => {
    const draft = await aDraft(world, { state: "APPROVED" });
    await reopenDraft(world.ctx(draft.author), { draftId: draft.id, version: draft.version });
    expect(await seen(draft)).toMatchObject({ state: "EDITING", validUntil: null });
    const copy = copyDraft(world.ctx(draft.author), { draftId: draft.id });
    await expect(copy).rejects.toMatchObject({ code: "draft.not_possible_now" });
  });
});
