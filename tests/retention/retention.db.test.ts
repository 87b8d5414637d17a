import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { makeEvidence } from "../../server/evidence/commands/make-evidence.ts";
import { RETENTION_CLASSES } from "../../server/retention/classes.ts";
import { askForDeletion } from "../../server/retention/commands/ask-for-deletion.ts";
import { eraseDue } from "../../server/retention/commands/erase-due.ts";
import { liftHold } from "../../server/retention/commands/lift-hold.ts";
import { placeHold } from "../../server/retention/commands/place-hold.ts";
import { switchErasing } from "../../server/retention/commands/switch-erasing.ts";
import { listDue } from "../../server/retention/queries/list-due.ts";
import { listReadings, loadRetention } from "../../server/retention/queries/retention.ts";
import { call } from "../support/call.ts";
import { asRuntimeRole } from "../support/database.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, latestRevision, type Made } from "../support/make.ts";
import { seal } from "../support/sealed-log.ts";
import { makeWorld, type World } from "../support/world.ts";

const DAY = 24 * 60;
let world: World;
let clean: Made;
let reviewed: Made;
beforeAll(async () => {
  world = await makeWorld();
  clean = await aDraft(world, { state: "PUBLISHED" });
  reviewed = await aDraft(world, { state: "APPROVED" });
  await aDraft(world, { state: "REJECTED" });
  await aDraft(world, { state: "IN_REVIEW" });
  await aDraft(world, { state: "EDITING" });
  await seal();
});
beforeEach(() => world.clock.set("2026-11-23T09:00:00Z"));

const deps = () => ({ db: world.db, now: world.clock.now });
const due = async () => (await listDue(world.db, world.clock.now(), 100)).map(({ rule, what }) => `${rule} ${what}`);

describe("what is due", () => {
  it.each([
    [29, []],
    [31, ["clean text"]],
    [91, ["clean text", "refused text"]],
    [366, ["clean text", "clean entries", "refused text"]],
    [731, ["clean text", "clean entries", "reviewed text", "refused text", "refused entries"]],
  ])("after %d days: %j; what is being written or waits is never", async (days, expected) => {
    world.clock.pass(days * DAY);
    expect(await due()).toEqual(expected);
  });

  it("is shown as counts before anything happens, and nothing happens while it isn't switched on", async () => {
    world.clock.pass(31 * DAY);
    const shown = await loadRetention(world.db, world.clock.now());
    expect(shown.isOn).toBe(false);
    expect(shown.counts.find(({ rule, what }) => rule === "clean" && what === "text")?.drafts).toBe(1);
    expect(await eraseDue(deps())).toBe(0);
    expect((await latestRevision(world, clean.id)).text).not.toBe("");
  });

  it("has a class for every way to end, and none keeps a text longer than its entries", () => {
    const states = new Set(RETENTION_CLASSES.flatMap((one) => one.states));
    expect([...states].toSorted()).toEqual(["APPROVED", "CLEARED", "EXPIRED", "PUBLISHED", "REJECTED", "WITHDRAWN"]);
    for (const { textDays, entryDays } of RETENTION_CLASSES) expect(textDays).toBeLessThanOrEqual(entryDays);
  });
});

describe("a hold", () => {
  it("keeps a draft, or a person's drafts, until it is lifted; each with its entry and reason", async () => {
    const admin = world.ctx(world.people.amira);
    for (const [kind, subjectId] of [["draft", clean.id] as const, ["person", clean.author.id] as const]) {
      world.clock.set("2026-11-23T09:00:00Z");
      await placeHold(admin, { kind, subjectId, reason: "Case 7" });
      world.clock.pass(31 * DAY);
      expect(await due()).toEqual([]);
      const [hold] = (await loadRetention(world.db, world.clock.now())).holds;
      expect(await typesAdded(world, () => liftHold(admin, { id: hold?.id ?? "", reason: "Closed" }))).toEqual([
        "hold.lifted",
      ]);
      expect(await due()).toEqual(["clean text"]);
    }
    await expect(liftHold(admin, { id: "hld_x", reason: "x" })).rejects.toMatchObject({ code: "hold.not_found" });
    await expect(placeHold(admin, { kind: "draft", subjectId: "drf_x", reason: "x" })).rejects.toMatchObject({
      code: "draft.not_found",
    });
  });
});

describe("an author", () => {
  it("sees who opened their draft, and nobody else's", async () => {
    const { mara, henrik, jonas, ruth } = world.people;
    await makeEvidence(world.ctx(ruth), { draftId: reviewed.id });
    await call(world, ruth).audit.open({ draft: reviewed.id });
    await call(world, jonas).review.claim({
      draftId: (await aDraft(world, { state: "IN_REVIEW" })).id,
      isTakeOver: false,
    });
    const seen = await listReadings(world.db, { authorId: mara.id, draftId: reviewed.id, language: "en" });
    expect(seen.map(({ sentence }) => sentence).toSorted()).toEqual([
      expect.stringContaining("Ruth Abernathy opened the audit log"),
      expect.stringContaining("Ruth Abernathy took the evidence file"),
    ]);
    await expect(
      listReadings(world.db, { authorId: henrik.id, draftId: reviewed.id, language: "en" }),
    ).rejects.toMatchObject({ code: "draft.not_found" });
  });

  it("asks for a text to go: the next run takes it at once", async () => {
    const { mara, henrik } = world.people;
    const ask = (who: typeof mara) => askForDeletion(world.ctx(who), { draftId: reviewed.id, reason: "Old." });
    await expect(ask(henrik)).rejects.toMatchObject({ code: "draft.not_found" });
    expect(await typesAdded(world, () => ask(mara), reviewed.id)).toEqual(["draft.deletion_asked"]);
    expect(await typesAdded(world, () => ask(mara), reviewed.id)).toEqual([]);
    expect(await due()).toEqual(["asked text"]);
  });
});

describe("a run", () => {
  it("erases texts, salts and hashes, then what entries said; each draft has an entry that tells, and the leaves stay", async () => {
    await switchErasing(world.ctx(world.people.amira), { isOn: true });
    world.clock.pass(31 * DAY);
    expect(await eraseDue(deps())).toBe(2);
    expect(await latestRevision(world, clean.id)).toMatchObject({ text: "", salt: "", textHash: "" });
    expect((await world.db.draft.findUniqueOrThrow({ where: { id: clean.id } })).text).toBe("");
    const before = await entriesOf(world, clean.id);
    expect(before.at(-1)?.summary).toBe("The system erased the texts of a comment (clean).");
    expect(await due()).toEqual([]);

    await seal();
    const leaves = await asRuntimeRole("select entry_id, hash from audit_leaf order by index");
    world.clock.pass(366 * DAY);
    await eraseDue(deps());
    const after = await entriesOf(world, clean.id);
    expect(after).toHaveLength(before.length + 1);
    expect(
      after.filter(({ type }) => type !== "draft.erased").map(({ summary, actorName }) => summary + actorName),
    ).toEqual(before.filter(({ type }) => type !== "draft.erased").map(() => ""));
    expect(await asRuntimeRole("select entry_id, hash from audit_leaf order by index")).toEqual(leaves);
    expect(await due()).toEqual([]);
  });

  it("leaves evidence that says the text is gone", async () => {
    const file = await makeEvidence(world.ctx(world.people.ruth), { draftId: clean.id });
    expect(file.byteLength).toBeGreaterThan(10_000);
  });
});
