import { beforeEach, describe, expect, it } from "vitest";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { addSuppression, endSuppression, reviewSuppression } from "../../server/policy/commands/suppress-phrase.ts";
import { listSuppressions } from "../../server/policy/queries/suppressions.ts";
import { asOwner } from "../support/database.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, type Made, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
let draft: Made;
beforeEach(async () => {
  if (world !== undefined) {
    world.clock.set("2026-11-23T09:00:00Z");
    return;
  }
  world = await makeWorld();
  draft = await aDraft(world);
});

const owner = () => world.ctx(world.people.amira);
const given = { phrase: "penhallow  FOODS", ruleId: "CLI-01", reason: "They announced it.", until: "2027-06-01" };
const add = (more: Partial<Omit<typeof given, "ruleId"> & { ruleId: string | null }> = {}) =>
  addSuppression(owner(), { ...given, ...more });
const states = async () => (await listSuppressions(world.db, world.clock.now())).map(({ state }) => state);
const spoken = async (text: string = TEXTS.review) =>
  (await checkDraft(world.ctx(draft.author), { draftId: draft.id, text })).findings.length;

describe("a phrase that is left out", () => {
  it("is silent under its rule alone, however it is written, until it is put back", async () => {
    const { suppressionId: elsewhere } = await add({ ruleId: "PER-01" });
    expect(await spoken()).toBe(1);
    const { suppressionId } = await add();
    expect(await spoken()).toBe(0);
    await endSuppression(owner(), { suppressionId });
    await endSuppression(owner(), { suppressionId: elsewhere });
    expect(await spoken()).toBe(1);
    const again = endSuppression(owner(), { suppressionId });
    await expect(again).rejects.toMatchObject({ code: "suppression.not_found" });
  });

  it("expires by itself, says so, and can be renewed by whoever looks at it again", async () => {
    const { suppressionId } = await add();
    world.clock.set("2027-06-01T23:00:00Z");
    expect(await spoken()).toBe(0);
    world.clock.set("2027-06-02T09:00:00Z");
    expect(await spoken()).toBe(1);
    expect((await states())[0]).toBe("expired");
    await reviewSuppression(owner(), { suppressionId, until: "2027-07-01" });
    expect(await spoken()).toBe(0);
    expect((await listSuppressions(world.db, world.clock.now()))[0]).toMatchObject({
      ...{ state: "active", phrase: given.phrase, reason: given.reason, ruleId: "CLI-01" },
      ...{ createdBy: "Amira Solberg", reviewedBy: "Amira Solberg", reviewedAt: world.clock.now() },
    });
    await endSuppression(owner(), { suppressionId });
    expect(await states()).not.toContain("active");
  });

  it("hides no secret, whatever rule it is taken out of", async () => {
    const { suppressionId } = await add({ phrase: "AKIAIOSFODNN7EXAMQQE", ruleId: null });
    expect(await spoken(TEXTS.secret)).toBe(1);
    await endSuppression(owner(), { suppressionId });
  });

  it("is an entry each time, with rule, reason and day, and never the phrase", async () => {
    const types = await typesAdded(world, async () => {
      const { suppressionId } = await add();
      await reviewSuppression(owner(), { suppressionId, until: "2027-07-01" });
      await endSuppression(owner(), { suppressionId });
    });
    expect(types).toEqual(["suppression.added", "suppression.reviewed", "suppression.ended"]);
    expect((await entriesOf(world)).at(-3)?.ruleIds).toEqual(["CLI-01"]);
    const log = await asOwner(
      "select string_agg(audit_entry::text, '') as log from audit_entry where type like 'suppression%'",
    );
    expect(JSON.stringify(log)).toContain(given.reason);
    expect(JSON.stringify(log)).not.toMatch(/penhallow/i);
  });
});

describe("a phrase isn't left out", () => {
  it.each([
    ["whose reason says it, in any spelling", { reason: "Pen\u00ADhallow Foods told everybody." }, "reason_says_it"],
    ["until a day that is over", { until: "2026-11-22" }, "ends_in_the_past"],
    ["for more than a year", { until: "2027-11-24" }, "ends_in_the_past"],
    ["of a rule that isn't there", { ruleId: "CLI-99" }, "no_such_rule"],
  ])("%s", async (_, more, code) => {
    const before = await states();
    await expect(add(more)).rejects.toMatchObject({ code: `suppression.${code}` });
    expect(await states()).toEqual(before);
  });

  it("for longer without a day to come", async () => {
    const { suppressionId } = await add({ until: "2026-11-23" });
    const renewed = reviewSuppression(owner(), { suppressionId, until: "2026-11-01" });
    await expect(renewed).rejects.toMatchObject({ code: "suppression.ends_in_the_past" });
    await endSuppression(owner(), { suppressionId });
  });
});
