import { beforeAll, expect, it } from "vitest";
import { transact } from "../../server/db/transaction.ts";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { dismissFinding } from "../../server/drafts/commands/dismiss-finding.ts";
import { measureRules } from "../../server/policy/commands/measure-rules.ts";
import { publishPolicy } from "../../server/policy/commands/publish-policy.ts";
import { replayPolicy } from "../../server/policy/commands/replay-policy.ts";
import { requestReplay } from "../../server/policy/commands/request-replay.ts";
import { beginPolicy, savePolicy } from "../../server/policy/commands/save-policy.ts";
import { addSuppression, endSuppression } from "../../server/policy/commands/suppress-phrase.ts";
import { listReplayHits, loadReplay } from "../../server/policy/queries/desk.ts";
import { loadKnownToday } from "../../server/policy/queries/known-today.ts";
import { recentMeasures } from "../../server/policy/queries/measures.ts";
import { readPast } from "../../server/policy/queries/past.ts";
import { loadToLookAt } from "../../server/policy/queries/to-look-at.ts";
import { loadPolicyInForce } from "../../server/policy/queries.ts";
import { replay } from "../../server/policy/replay.ts";
import { printPolicy } from "../../server/policy/yaml.ts";
import { registerDocument } from "../../server/protected-documents/commands/register-document.ts";
import { asOwner } from "../support/database.ts";
import { typesAdded } from "../support/entries.ts";
import { aDraft, type Made, sendDraft, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";
import { withRule } from "./arrange.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const owner = () => world.ctx(world.people.amira);
const deps = () => ({ db: world.db, now: world.clock.now });

it("runs a changed policy over past drafts and lists what would have been decided differently", async () => {
  const passed = await aDraft(world, { state: "CLEARED" });
  const approved = await aDraft(world, { state: "APPROVED" });
  const old = await aDraft(world, { state: "IN_REVIEW" });
  await asOwner(`alter table revision disable trigger audited; update revision set found = null where draft_id = '${old.id}';
    alter table revision enable trigger audited`);
  const { version } = await beginPolicy(owner());
  const changed = withRule("CLI-01", { action: "advise" });
  await savePolicy(owner(), { version, text: printPolicy(changed) });
  const { replayId } = await requestReplay(owner(), { version: version + 1 });
  expect(await loadReplay(world.db, replayId)).toMatchObject({ state: "waiting", total: 3, done: 0 });
  expect(await asOwner("select 1 from pgboss.job where name = 'replay-policy'")).toHaveLength(1);
  await replayPolicy(deps(), { replayId });
  await replayPolicy(deps(), { replayId });
  expect(await loadReplay(world.db, replayId)).toMatchObject({
    state: "done",
    total: 3,
    done: 3,
    changed: 2,
    readAgain: 1,
    flagged: 2,
  });
  const { items } = await listReplayHits(world.db, { replayId });
  expect(items.map((hit) => hit.draftId).sort()).toEqual([approved.id, old.id].sort());
  expect(items.some((hit) => hit.draftId === passed.id)).toBe(false);
  expect(items[0]).toMatchObject({ was: "review", now: "advise", gained: [], lost: [], differing: ["CLI-01"] });
});

it("reads a text again by the same registers and without the same phrases as a draft that is being written", async () => {
  const copied = "Count the pallets before breakfast and write the number on the board beside the loading door.";
  const changed = (await aDraft(world, { text: `How we work: ${copied}`, state: "CLEARED" })).id;
  const named = (await aDraft(world, { state: "APPROVED" })).id;
  await asOwner(`alter table revision disable trigger audited;
    update revision set found = null where draft_id in ('${changed}', '${named}');
    alter table revision enable trigger audited`);
  const outcomes = async () => {
    const known = await loadKnownToday(world.db, world.clock.now());
    const policy = await loadPolicyInForce(world.db, world.clock.now());
    const past = await readPast(world.db, { after: "", take: 500 });
    return past
      .filter(({ draftId }) => draftId === changed || draftId === named)
      .map((draft) => [draft.draftId === named ? "named" : "copied", replay(draft, policy, known).action]);
  };
  expect(Object.fromEntries(await outcomes())).toEqual({ copied: "pass", named: "review" });
  const file = { name: "Warehouse rules", kind: "text" } as const;
  await registerDocument(owner(), file, new TextEncoder().encode(copied));
  const out = { phrase: "Penhallow Foods", ruleId: null, reason: "They said so.", until: "2027-06-01" };
  const { suppressionId } = await addSuppression(owner(), out);
  expect(Object.fromEntries(await outcomes())).toEqual({ copied: "review", named: "pass" });
  await endSuppression(owner(), { suppressionId });
});

it("counts what a rule in shadow would have said, and shows it to nobody", async () => {
  const shadowed = withRule("PLA-01", { mode: "shadow", when: { draft: { says: "broadcast" } }, action: "review" });
  await transact(world.db, (tx) => publishPolicy(tx, owner(), shadowed));
  const draft = await aDraft(world, { state: "CLEARED" });
  const row = await world.db.revision.findFirstOrThrow({ where: { draftId: draft.id } });
  expect(row.shadow).toEqual([{ ruleId: "PLA-01", action: "review", findings: 0 }]);
  expect(JSON.stringify(row.verdict)).not.toContain("PLA-01");
  const measure = (await recentMeasures(world.db, world.clock.now())).find((one) => one.ruleId === "PLA-01");
  expect(measure).toMatchObject({ hits: 0, shadowHits: 1, precision: null });
});

it("measures a rule by what reviewers and authors said of it, and tells of one that is wrong more often than right", async () => {
  const before = await measureOf("CLI-01");
  await aDraft(world, { state: "REJECTED" });
  await aDraft(world, { state: "APPROVED" });
  const mended = await aDraft(world, { state: "CHANGES_REQUESTED" });
  await sendDraft(world, mended, { text: TEXTS.pass });
  await dismissed(await aDraft(world));
  const after = await measureOf("CLI-01");
  expect(after).toMatchObject({
    confirmed: before.confirmed + 2,
    overturned: before.overturned + 1,
    dismissed: before.dismissed + 1,
    reasons: { permission: 1 },
  });
  expect(after.precision).toBeCloseTo(after.confirmed / (after.confirmed + after.overturned + after.dismissed));
  expect(await typesAdded(world, () => measureRules(deps()))).toEqual([]);
  for (let count = 0; count < 30; count += 1) await aDraft(world, { state: "APPROVED" });
  expect(await typesAdded(world, () => measureRules(deps()))).toEqual(["rule.imprecise"]);
  expect(await typesAdded(world, () => measureRules(deps()))).toEqual([]);
  expect(await world.db.ruleNotice.findMany()).toMatchObject([{ ruleId: "CLI-01" }]);
  const { imprecise } = await loadToLookAt(world.db, world.clock.now());
  expect(imprecise).toMatchObject([{ ruleId: "CLI-01", isImprecise: true }]);
});

async function measureOf(ruleId: string) {
  const measures = await recentMeasures(world.db, world.clock.now());
  return (
    measures.find((one) => one.ruleId === ruleId) ?? { confirmed: 0, overturned: 0, dismissed: 0, precision: null }
  );
}

async function dismissed(draft: Made) {
  const ctx = world.ctx(draft.author);
  const { findings } = await checkDraft(ctx, { draftId: draft.id, text: TEXTS.review });
  const { fingerprint = "" } = findings[0] ?? {};
  await dismissFinding(ctx, { draftId: draft.id, text: TEXTS.review, fingerprint, reason: "permission", note: "" });
  await sendDraft(world, draft);
}
