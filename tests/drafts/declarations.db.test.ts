import { beforeAll, describe, expect, it } from "vitest";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { declareOfDraft } from "../../server/drafts/commands/declare-of-draft.ts";
import { dismissFinding } from "../../server/drafts/commands/dismiss-finding.ts";
import { submitDraft } from "../../server/drafts/commands/submit-draft.ts";
import type { Declaration } from "../../server/drafts/contract.ts";
import { loadOwnDraft } from "../../server/drafts/queries.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, type Made, sendDraft, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const declare = (draft: Made, ...declarations: Declaration[]) =>
  declareOfDraft(world.ctx(draft.author), { draftId: draft.id, declarations });
const rulesIn = async (draft: Made, text: string) =>
  (await checkDraft(world.ctx(draft.author), { draftId: draft.id, text })).verdict.reasons.map(({ ruleId }) => ruleId);

const WALK = "Sunday walk along the canal, and the dog found a heron.";

describe("what the author says of a draft", () => {
  it("lets the rules speak that need it, and is theirs to take back", async () => {
    const draft = await aDraft(world, { surface: "post" });
    expect(await rulesIn(draft, TEXTS.pass)).not.toContain("AI-05");
    expect(await typesAdded(world, () => declare(draft, "ai_written_on_public_matters", "other_platform"))).toEqual([]);
    expect(await rulesIn(draft, TEXTS.pass)).toEqual(expect.arrayContaining(["AI-05", "AI-04"]));
    await declare(draft);
    expect(await rulesIn(draft, TEXTS.pass)).not.toContain("AI-05");
  });

  it("takes a private text out of the policy's hands, and one about work it doesn't", async () => {
    const draft = await aDraft(world, { surface: "post" });
    await declare(draft, "private");
    expect(await rulesIn(draft, WALK)).toEqual(["RGT-03"]);
    expect(await rulesIn(draft, TEXTS.review)).toContain("CLI-01");
    expect(await loadOwnDraft(world.db, world.ctx(draft.author).actor, draft.id, world.clock.now())).toMatchObject({
      declarations: ["private"],
    });
  });

  it("stays as it was once the draft is sent, and is nobody else's to say", async () => {
    const sent = await aDraft(world, { state: "IN_REVIEW" });
    await expect(declare(sent, "private")).rejects.toMatchObject({ code: "draft.not_possible_now" });
    const draft = await aDraft(world);
    const asOther = declareOfDraft(world.ctx(world.people.henrik), { draftId: draft.id, declarations: [] });
    await expect(asOther).rejects.toMatchObject({ code: "draft.not_found" });
  });
});

describe("the word of whoever is named", () => {
  it("is kept with its day, in the log and for the reviewer", async () => {
    const draft = await aDraft(world);
    const { findings } = await checkDraft(world.ctx(draft.author), { draftId: draft.id, text: draft.text });
    const fingerprint = findings[0]?.fingerprint ?? "";
    await dismissFinding(world.ctx(draft.author), {
      ...{ draftId: draft.id, text: draft.text, fingerprint, reason: "permission", note: "By mail." },
      agreedOn: "2026-11-12",
    });
    const entry = (await entriesOf(world, draft.id)).at(-1);
    expect(entry?.summary).toContain("(permission, agreed on 2026-11-12): “By mail.”");
    await sendDraft(world, draft);
    const view = await loadForReview(world.db, world.ctx(world.people.jonas).actor, draft.id, world.clock.now());
    expect(view.dismissalNotes).toEqual({ [fingerprint]: "Agreed on 12 Nov 2026. By mail." });
  });
});

describe("confirmed guidance", () => {
  it("is recorded as the author's own decision, by rule", async () => {
    const draft = await aDraft(world, { surface: "profile_text" });
    const send = { draftId: draft.id, version: 1, text: WALK };
    expect(await submitDraft(world.ctx(draft.author), { ...send, isAdviceRead: false })).toMatchObject({
      needsAdviceRead: true,
      state: "EDITING",
    });
    expect(await submitDraft(world.ctx(draft.author), { ...send, isAdviceRead: true })).toMatchObject({
      state: "CLEARED",
    });
    const entry = (await entriesOf(world, draft.id)).at(-1);
    expect(entry?.summary).toMatch(/the author having confirmed to have read the guidance of PRO-01/);
  });
});
