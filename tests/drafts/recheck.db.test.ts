import { beforeEach, describe, expect, it } from "vitest";
import { addEntry } from "../../server/directory/commands/add-entry.ts";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { dismissFinding } from "../../server/drafts/commands/dismiss-finding.ts";
import { recheckDrafts } from "../../server/drafts/commands/recheck-drafts.ts";
import { loadOwnDraft } from "../../server/drafts/queries.ts";
import { bringBackVersion } from "../../server/policy/commands/bring-back-version.ts";
import { asOwner } from "../support/database.ts";
import { entriesOf, typesAdded } from "../support/entries.ts";
import { aDraft, decide, latestRevision, type Made, sendDraft, TEXTS } from "../support/make.ts";
import { entry, makeWorld, type World } from "../support/world.ts";

let world: World;
beforeEach(async () => {
  world ??= await makeWorld();
});

const NAMES_NOBODY = "A week with Ostrava Rail taught me to write shorter notes.";
const recheck = () => recheckDrafts({ db: world.db, now: world.clock.now });
const seenBy = (draft: Made) =>
  loadOwnDraft(world.db, world.request(draft.author).actor ?? never(), draft.id, world.clock.now());

describe("when a client is added to the directory", () => {
  it("what was let pass and names it has to be sent again; its author is told why, and the log has it", async () => {
    const passed = await aDraft(world, { state: "CLEARED", text: NAMES_NOBODY });
    const other = await aDraft(world, { state: "CLEARED" });
    await addEntry(
      world.ctx(world.people.amira),
      entry({ name: "Ostrava Railways", aliases: ["Ostrava Rail", "ORW"] }),
    );
    expect(await typesAdded(world, recheck, other.id)).toEqual([]);
    const [told] = (await entriesOf(world, passed.id)).slice(-1);
    expect(told).toMatchObject({ type: "draft.rechecked", actorId: null, ruleIds: ["CLI-01"] });
    expect(told?.summary).toContain("because the directory changed: pass became review");
    expect(JSON.stringify(told?.payload)).not.toContain("Ostrava");
    const view = await seenBy(passed);
    expect(view).toMatchObject({
      state: "EXPIRED",
      revisions: [{ number: 2, recheckedFor: "directory" }, { number: 1 }],
    });
    expect(view.revisions[0]?.findings).toMatchObject([{ ruleId: "CLI-01", action: "review" }]);
    expect((await seenBy(other)).state).toBe("CLEARED");
  });

  it("what waits goes on waiting with what is found now, and a reviewer who read the earlier can't decide it", async () => {
    const waiting = await aDraft(world, { state: "IN_REVIEW", text: `${TEXTS.review} So did Kestrel Moor.` });
    const read = await latestRevision(world, waiting.id);
    await addEntry(world.ctx(world.people.amira), entry({ name: "Kestrel Moor" }));
    await recheck();
    expect(await seenBy(waiting)).toMatchObject({ state: "IN_REVIEW", revisions: [{ number: 2 }, { number: 1 }] });
    await expect(decide(world, world.people.jonas, waiting.id, { revisionId: read.id })).rejects.toMatchObject({
      code: "review.stale_revision",
    });
    expect((await decide(world, world.people.jonas, waiting.id)).state).toBe("APPROVED");
  });

  it("asks for the looking in the same transaction, and a second look finds nothing to do", async () => {
    await asOwner("delete from pgboss.job where name = 'recheck-drafts'");
    await addEntry(world.ctx(world.people.amira), entry({ name: "Banque Aurelle" }));
    expect(await asOwner("select data from pgboss.job where name = 'recheck-drafts'")).toHaveLength(1);
    expect((await recheck()).checked).toBeGreaterThan(0);
    expect(await recheck()).toEqual({ checked: 0, changed: 0 });
  });
});

it("keeps a secret a secret that was masked before it was stored", async () => {
  const draft = await aDraft(world);
  const text = `${TEXTS.secret} ${TEXTS.review}`;
  const ctx = world.ctx(draft.author);
  const { findings } = await checkDraft(ctx, { draftId: draft.id, text });
  const { fingerprint = "" } = findings.find((finding) => finding.category === "credential") ?? {};
  await dismissFinding(ctx, { draftId: draft.id, text, fingerprint, reason: "other", note: "An example." });
  await sendDraft(world, draft, { text });
  await addEntry(world.ctx(world.people.amira), entry({ kind: "codename", name: "their new plant" }));
  await recheck();
  const { revisions } = await seenBy(draft);
  expect(revisions[0]).toMatchObject({ number: 2, text: expect.not.stringContaining("AKIAIO") });
  expect(revisions[0]?.findings.map((finding) => finding.category).sort()).toEqual([
    "client_name",
    "credential",
    "project_codename",
  ]);
});

it("follows the policy that holds now, also when it is brought back", async () => {
  const { number } = await bringBackVersion(world.ctx(world.people.amira), { number: 1 });
  const run = await recheck();
  expect(run.changed).toBe(0);
  expect(await world.db.recheck.findFirst({ orderBy: { policyVersion: "desc" } })).toMatchObject({
    policyVersion: number,
  });
});

function never(): never {
  throw new Error("a draft has an author");
}
