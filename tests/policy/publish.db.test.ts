import { beforeEach, describe, expect, it } from "vitest";
import { recheckDrafts } from "../../server/drafts/commands/recheck-drafts.ts";
import { acknowledgePolicy, remindReaders } from "../../server/policy/commands/acknowledge-policy.ts";
import { bringBackVersion } from "../../server/policy/commands/bring-back-version.ts";
import { discardPolicy } from "../../server/policy/commands/discard-policy.ts";
import { publishNext } from "../../server/policy/commands/publish-next.ts";
import { beginPolicy, savePolicy, saveRule } from "../../server/policy/commands/save-policy.ts";
import { withdrawVersion } from "../../server/policy/commands/withdraw-version.ts";
import type { Rule } from "../../server/policy/contract.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { listVersions, loadNext } from "../../server/policy/queries/desk.ts";
import { listReaders } from "../../server/policy/queries/readers.ts";
import { loadPolicyInForce } from "../../server/policy/queries.ts";
import { printRule } from "../../server/policy/rule-text.ts";
import { LONGEST_POLICY } from "../../server/policy/views.ts";
import { printFile, printPolicy } from "../../server/policy/yaml.ts";
import { asOwner } from "../support/database.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";
import { withRule } from "./arrange.ts";

let world: World;
beforeEach(async () => {
  world ??= await makeWorld();
  await begin();
});

const owner = () => world.ctx(world.people.amira);
const next = async () => (await loadNext(world.db, world.clock.now())) ?? fail("nobody began");
const now = { effectiveFrom: null, isWarningRead: false };

async function begin() {
  const begun = await loadNext(world.db, world.clock.now());
  if (begun !== null) await discardPolicy(owner(), { version: begun.version });
  await beginPolicy(owner());
}

async function save(id: string, change: Partial<Rule>) {
  const { version, document } = await next();
  const rule = document.rules.find((one) => one.id === id) ?? fail(id);
  return saveRule(owner(), { version, ruleId: id, text: printRule({ ...rule, ...change }) });
}

async function publish(more: Partial<Parameters<typeof publishNext>[1]> = {}) {
  const { version } = await next();
  return publishNext(owner(), { version, ...now, ...more });
}

describe("the next policy", () => {
  it("is saved rule by rule, and says in words what it changes; the log has which rules", async () => {
    const types = await typesAdded(world, () => save("CLI-01", { severity: "critical" }));
    expect(types).toEqual(["policy.edited"]);
    expect((await entriesOf(world)).at(-1)?.ruleIds).toEqual(["CLI-01"]);
    expect((await next()).changes).toEqual([
      {
        en: "CLI-01 changes its severity from “High” to “Critical”.",
        de: "CLI-01 ändert die Schwere von „Hoch“ zu „Kritisch“.",
      },
    ]);
  });

  it("is saved whole as a file; one with a problem isn't, and each is told with rule and line", async () => {
    const { version } = await next();
    const text = printPolicy(withRule("CLI-01", { guidance: { en: "Ask <b>first</b>.", de: "Fragen." } }));
    const refused = await savePolicy(owner(), { version, text });
    expect(refused).toMatchObject({ isSaved: false, problems: [{ rule: "CLI-01", line: expect.any(Number) }] });
    expect((await next()).version).toBe(version);
    const saved = await savePolicy(owner(), { version, text: printPolicy(withRule("CLI-01", { mode: "shadow" })) });
    expect(saved).toEqual({ isSaved: true, version: version + 1 });
  });

  it("of ten thousand rules is refused by the first that is too many, also where only its beginning can be sent", async () => {
    const { version, document } = await next();
    const rule = printRule(document.rules[0] ?? fail("no rule")).replaceAll("\n", "\n    ");
    const idOf = (at: number) =>
      `A${String.fromCharCode(65 + Math.floor(at / 100))}-${String(at % 100).padStart(2, "0")}`;
    const many = Array.from(
      { length: 2_600 },
      (_, at) => `  - ${rule.replace(/id: \S+/, `id: ${idOf(at)}`).trimEnd()}\n`,
    );
    const text = `format: 3\nrules:\n${many.join("")}`.slice(0, LONGEST_POLICY);
    const lines = text.split("\n");
    for (const isCut of [true, false]) {
      const answer = await savePolicy(owner(), { version, text, isCut });
      expect(answer).toMatchObject({ isSaved: false, problems: [{ rule: "AK-00" }] });
      const [told] = answer.isSaved ? [] : answer.problems;
      expect(lines[(told?.line ?? 0) - 1]).toContain("id: AK-00");
    }
    const long = await savePolicy(owner(), { version, text: printPolicy(document), isCut: true });
    expect(JSON.stringify(long)).toContain("longer than three million characters");
    expect((await next()).version).toBe(version);
  });

  it("that somebody else changed meanwhile isn't overwritten", async () => {
    const { version } = await next();
    await save("CLI-01", { mode: "off" });
    const late = savePolicy(owner(), { version, text: printPolicy(DAY_ONE_POLICY) });
    await expect(late).rejects.toMatchObject({ code: "policy.changed_elsewhere" });
  });

  it("with an example that fails is kept, and can't be published until it's mended", async () => {
    const text = "We delivered to Penhallow Foods.";
    await save("CLI-02", { examples: { trigger: [{ text }], pass: [] } });
    expect((await next()).failing).toMatchObject([{ ruleId: "CLI-02", kind: "trigger", index: 0, text }]);
    const stopped = await publish({ isWarningRead: true });
    expect(stopped).toMatchObject({ isPublished: false, failing: [{ ruleId: "CLI-02" }] });
    await save("CLI-02", { examples: { trigger: [], pass: [{ text }] } });
    expect(await publish()).toMatchObject({ isPublished: true });
  });
});

describe("a published version", () => {
  it("judges from then on; what was decided keeps its own, and its guidance as it read then", async () => {
    const draft = await aDraft(world, { state: "APPROVED" });
    const before = (await entriesOf(world, draft.id)).find((entry) => entry.type === "draft.approved");
    world.clock.pass(31 * 24 * 60);
    await save("CLI-01", { guidance: { en: "Ask the account lead.", de: "Fragen Sie die Betreuung." } });
    const { number } = expectPublished(await publish());
    const old = DAY_ONE_POLICY.rules.find((rule) => rule.id === "CLI-01")?.guidance.en ?? fail("CLI-01");
    const entry = (await entriesOf(world, draft.id)).find((one) => one.id === before?.id);
    expect(entry?.payload).toMatchObject({ rules: [{ ruleId: "CLI-01", guidance: old }] });
    expect(entry?.policyVersion).toBeLessThan(number);
    const later = await aDraft(world, { state: "IN_REVIEW" });
    const [sent] = (await entriesOf(world, later.id)).slice(-1);
    expect(sent?.payload).toMatchObject({ rules: [{ ruleId: "CLI-01", guidance: "Ask the account lead." }] });
    expect(sent?.policyVersion).toBe(number);
  });

  it("may begin later: until then the earlier holds, and then what waits is judged again", async () => {
    await asOwner("delete from pgboss.job where name = 'recheck-drafts'");
    await save("CLI-01", { severity: "medium" });
    const from = new Date(world.clock.now().getTime() + 3_600_000);
    const { number } = expectPublished(await publish({ effectiveFrom: from.toISOString() }));
    expect((await loadPolicyInForce(world.db, world.clock.now())).number).toBeLessThan(number);
    expect((await loadPolicyInForce(world.db, from)).number).toBe(number);
    const [job] = await asOwner("select start_after from pgboss.job where name = 'recheck-drafts'");
    expect(job?.start_after).toEqual(from);
    await begin();
    const overlapping = await publish();
    expect(overlapping).toMatchObject({ isPublished: false, failing: [], problems: [] });
    expect(JSON.stringify(overlapping)).toContain(`Version ${number} is to begin on`);
    expect(JSON.stringify(overlapping)).toContain("this one would hold until then only");
    const later = await publish({ effectiveFrom: new Date(from.getTime() + 3_600_000).toISOString() });
    expect(JSON.stringify(later)).toContain(`Version ${number} is to begin on`);
    expect(JSON.stringify(later)).toContain("it would hold until this one begins");
    await withdrawVersion(owner(), { number });
    expect((await listVersions(world.db, from))[0]).toMatchObject({ number, state: "withdrawn" });
    await expect(withdrawVersion(owner(), { number })).rejects.toMatchObject({ code: "policy.begun_already" });
  });

  it("can't begin in the past", async () => {
    const late = publish({ effectiveFrom: "2020-01-01T00:00:00Z" });
    await expect(late).rejects.toMatchObject({ code: "policy.begins_in_the_past" });
  });

  it("is rolled back by publishing an earlier one again", async () => {
    const { number } = await bringBackVersion(owner(), { number: 1 });
    const inForce = await loadPolicyInForce(world.db, world.clock.now());
    expect(inForce).toMatchObject({ number, document: DAY_ONE_POLICY });
    expect((await entriesOf(world)).at(-1)?.summary).toContain(`policy version ${number}`);
    expect((await entriesOf(world)).at(-1)?.summary).toContain("a copy of version 1");
  });

  it("that would ask something of more than half of the last month's drafts is warned of first", async () => {
    for (let count = 0; count < 6; count += 1) await aDraft(world, { state: "CLEARED" });
    await recheckDrafts({ db: world.db, now: world.clock.now });
    await save("EXP-03", {
      surfaces: ["comment"],
      when: { draft: { always: true } },
      examples: { trigger: [], pass: [] },
    });
    const warned = await publish();
    expect(warned).toMatchObject({ isPublished: false, failing: [], problems: [] });
    const [warning] = warned.isPublished ? [] : warned.warnings;
    expect(warning).toMatchObject({ rule: "EXP-03", isWarning: true });
    expect(warning?.sentence.en).toMatch(/more than half\. EXP-03 alone in \d+\./);
    const file = printFile((await next()).document, "").split("\n");
    expect(file[(warning?.line ?? 0) - 1]).toContain("id: EXP-03");
    expect(await publish({ isWarningRead: true })).toMatchObject({ isPublished: true });
  });
});

it("is read by people, who say so once, and the others are reminded", async () => {
  const { number } = await loadPolicyInForce(world.db, world.clock.now());
  const { mara, henrik } = world.people;
  expect(await typesAdded(world, () => acknowledgePolicy(world.ctx(mara), { number }))).toEqual([
    "policy.acknowledged",
  ]);
  expect(await typesAdded(world, () => acknowledgePolicy(world.ctx(mara), { number }))).toEqual([]);
  const { people } = await remindReaders(owner(), { number });
  const readers = await listReaders(world.db, number);
  expect(people).toBe(readers.length - 1);
  expect(readers.find((reader) => reader.personId === mara.id)).toMatchObject({
    acknowledgedAt: world.clock.now(),
    remindedAt: null,
  });
  expect(readers.find((reader) => reader.personId === henrik.id)).toMatchObject({
    acknowledgedAt: null,
    remindedAt: world.clock.now(),
    lastNumber: null,
  });
  expect(readers.at(-1)?.personId).toBe(mara.id);
  await bringBackVersion(owner(), { number });
  const { number: later } = await loadPolicyInForce(world.db, world.clock.now());
  expect((await listReaders(world.db, later)).find((reader) => reader.personId === mara.id)).toMatchObject({
    acknowledgedAt: null,
    lastNumber: number,
  });
});

function expectPublished(answer: Awaited<ReturnType<typeof publishNext>>) {
  if (!answer.isPublished) throw new Error(JSON.stringify(answer));
  return answer;
}

function fail(what: string): never {
  throw new Error(what);
}
