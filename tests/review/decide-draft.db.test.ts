import { beforeEach, describe, expect, it } from "vitest";
import { saveDraft } from "../../server/drafts/commands/save-draft.ts";
import { loadOwnDraft } from "../../server/drafts/queries.ts";
import { claimDraft } from "../../server/review/commands/claim-draft.ts";
import { loadForReview } from "../../server/review/queries/load-for-review.ts";
import type { Surface } from "../../server/shared/surfaces.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, decide, latestRevision, type Made, sendDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let made: Promise<World> | undefined;
let world: World;
let draft: Made;
beforeEach(async () => {
  made ??= makeWorld();
  world = await made;
  draft = await aDraft(world, { state: "IN_REVIEW" });
});

const seen = () => loadOwnDraft(world.db, world.ctx(draft.author).actor, draft.id, world.clock.now());

describe("a decision", () => {
  it("is read by the author with its reason, and leaves one entry with the guidance that applied", async () => {
    const { jonas } = world.people;
    const decision = { kind: "ask_for_changes", reasonRules: ["CLI-01"], note: "They haven't agreed." } as const;
    const added = await typesAdded(
      world,
      () => decide(world, jonas, draft.id, { ...decision, reasonRules: ["CLI-01"] }),
      draft.id,
    );
    expect(added).toEqual(["draft.changes_requested"]);
    const [revision] = (await seen()).revisions;
    expect(revision?.decision).toMatchObject({
      kind: "ask_for_changes",
      reviewerName: "Jonas Keller",
      note: decision.note,
    });
    expect(revision?.decision?.reasonRules.map((rule) => rule.id)).toEqual(["CLI-01"]);
    const entry = (await entriesOf(world, draft.id)).at(-1);
    expect(entry).toMatchObject({ policyVersion: 1, engine: expect.any(String), ruleIds: ["CLI-01"] });
    expect(JSON.stringify(entry?.payload)).toContain(revision?.verdict.reasons[0]?.guidance ?? "nothing");
  });

  it("given again after a lost reply answers as the first time, and is one decision", async () => {
    const { jonas, hester } = world.people;
    const first = await decide(world, jonas, draft.id, { kind: "approve" });
    const added = await typesAdded(world, async () => {
      expect(await decide(world, jonas, draft.id, { kind: "approve" })).toEqual(first);
    });
    expect(added).toEqual([]);
    expect(await world.db.decision.count({ where: { draftId: draft.id } })).toBe(1);
    for (const other of [
      () => decide(world, jonas, draft.id, { kind: "reject" }),
      () => decide(world, hester, draft.id, { kind: "approve" }),
    ])
      await expect(other()).rejects.toMatchObject({ code: "review.already_decided" });
  });

  it.each([
    ["comment", "2026-11-30T09:00:00Z"],
    ["ai_rewrite", "2026-11-24T09:00:00Z"],
    ["article", "2026-12-23T09:00:00Z"],
  ] as const)("lets an approved %s stand until %s", async (surface: Surface, until) => {
    draft = await aDraft(world, { surface, state: "APPROVED" });
    expect((await seen()).validUntil).toEqual(new Date(until));
  });

  it("needs a reason unless it approves, and a reason is a rule that spoke", async () => {
    const { jonas } = world.people;
    const silent = { note: "", reasonRules: [] };
    for (const refused of [
      { kind: "reject" as const, ...silent },
      { kind: "ask_for_changes" as const, ...silent },
      { kind: "reject" as const, note: "Words don't name the rule.", reasonRules: [] },
      { kind: "reject" as const, note: "No.", reasonRules: ["SEC-01"] },
    ]) {
      await expect(decide(world, jonas, draft.id, refused)).rejects.toMatchObject({ code: "review.reason_needed" });
    }
    expect((await seen()).state).toBe("IN_REVIEW");
    await decide(world, jonas, draft.id, { kind: "approve", ...silent });
  });
});

describe("refused, and nothing changes", () => {
  it("on one's own draft", async () => {
    const { jonas, hester } = world.people;
    draft = await aDraft(world, { author: jonas, state: "IN_REVIEW", reviewer: hester });
    await expect(decide(world, jonas, draft.id)).rejects.toMatchObject({ code: "draft.not_yours_to_decide" });
    expect((await seen()).state).toBe("IN_REVIEW");
  });

  it("on a revision that isn't the latest", async () => {
    const { jonas } = world.people;
    const { id: read } = await latestRevision(world, draft.id);
    await decide(world, jonas, draft.id, { kind: "ask_for_changes" });
    await sendDraft(world, { ...draft, version: draft.version + 1 }, { text: "We worked with Penhallow Foods again." });
    const late = () => decide(world, jonas, draft.id, { revisionId: read });
    const added = await typesAdded(world, () =>
      expect(late()).rejects.toMatchObject({ code: "review.stale_revision" }),
    );
    expect(added).toEqual([]);
    expect(await seen()).toMatchObject({ state: "IN_REVIEW" });
    expect((await seen()).revisions[0]?.decision).toBeNull();
  });

  it("while a colleague holds it; a claim that ran out holds nobody", async () => {
    const { jonas, hester } = world.people;
    await claimDraft(world.ctx(jonas), { draftId: draft.id, isTakeOver: false });
    await expect(decide(world, hester, draft.id)).rejects.toMatchObject({ code: "review.claimed_by_other" });
    world.clock.pass(5);
    await expect(decide(world, hester, draft.id)).resolves.toMatchObject({ state: "APPROVED" });
  });

  it("for the second of two reviewers who decide at once: there's one decision", async () => {
    const { jonas, hester } = world.people;
    const results = await Promise.allSettled([
      decide(world, jonas, draft.id, { kind: "approve" }),
      decide(world, hester, draft.id, { kind: "reject" }),
    ]);
    const refused = results.filter((result) => result.status === "rejected");
    expect(refused).toMatchObject([{ reason: { code: "review.already_decided" } }]);
    expect(await world.db.decision.count({ where: { draftId: draft.id } })).toBe(1);
  });

  it("as not found where nothing was ever sent", async () => {
    draft = await aDraft(world);
    const { jonas } = world.people;
    const view = loadForReview(world.db, world.ctx(jonas).actor, draft.id, world.clock.now());
    await expect(view).rejects.toMatchObject({ code: "draft.not_found" });
    const claim = claimDraft(world.ctx(jonas), { draftId: draft.id, isTakeOver: false });
    await expect(claim).rejects.toMatchObject({ code: "draft.not_found" });
  });
});

it("never shows a reviewer what the author has written since", async () => {
  const { jonas } = world.people;
  await decide(world, jonas, draft.id, { kind: "ask_for_changes" });
  const version = draft.version + 1;
  await saveDraft(world.ctx(draft.author), { draftId: draft.id, version, text: "Only for my own eyes." });
  const view = await loadForReview(world.db, world.ctx(jonas).actor, draft.id, world.clock.now());
  expect(JSON.stringify(view)).not.toContain("my own eyes");
  expect(view.text).toBe(draft.text);
});
