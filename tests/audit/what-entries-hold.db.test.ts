import { beforeAll, expect, it } from "vitest";
import { checkDraft } from "../../server/drafts/commands/check-draft.ts";
import { copyDraft } from "../../server/drafts/commands/copy-draft.ts";
import { dismissFinding } from "../../server/drafts/commands/dismiss-finding.ts";
import { publishDraft } from "../../server/drafts/commands/publish-draft.ts";
import { withdrawDraft } from "../../server/drafts/commands/withdraw-draft.ts";
import { commitmentOf } from "../../server/drafts/commitment.ts";
import { entriesOf } from "../support/entries.ts";
import { aDraft, decide, latestRevision, type Made, POST_URL, sendDraft, TEXTS } from "../support/make.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
let draft: Made;
beforeAll(async () => {
  world = await makeWorld();
  draft = await aDraft(world, { state: "APPROVED" });
  await copyDraft(world.ctx(draft.author), { draftId: draft.id });
  const stopped = await aDraft(world, { text: TEXTS.secret });
  await sendDraft(world, stopped);
  await aDraft(world, { state: "PUBLISHED", text: "Ginkgo leaves in the courtyard this morning." });
});

it("attaches the guidance as it read then, the rule, the policy's version and the engine's", async () => {
  const sent = (await entriesOf(world, draft.id)).find((entry) => entry.type === "draft.sent_for_review");
  const policy = await world.db.policyVersion.findFirstOrThrow();
  expect(sent).toMatchObject({
    policyVersion: policy.number,
    engine: expect.stringMatching(/^\d+\.\d+/),
    ruleIds: ["CLI-01"],
  });
  expect(sent?.payload).toMatchObject({
    rules: [{ ruleId: "CLI-01", guidance: expect.stringMatching(/^This client/), source: expect.any(String) }],
  });
});

it("says where the passages stand, how sure, and by which detector", async () => {
  const sent = (await entriesOf(world, draft.id)).find((entry) => entry.type === "draft.sent_for_review");
  expect(sent?.payload).toMatchObject({
    rules: [{ passages: [{ start: 21, end: 36, category: "client_name", detector: "directory", dismissal: null }] }],
  });
});

it("holds nothing of any text, and no secret, in any column of any entry", async () => {
  const log = JSON.stringify(await entriesOf(world));
  const words = [TEXTS.review, TEXTS.secret, "Ginkgo leaves in the courtyard"].flatMap((text) =>
    text.split(/[\s,.]+/).filter((word) => word.length > 7),
  );
  // The directory's own entries name it: they are the admin's, not an author's.
  for (const word of words.filter((word) => word !== "Penhallow")) expect(log).not.toContain(word);
  const ofDrafts = JSON.stringify((await entriesOf(world)).filter((entry) => entry.draftId !== null));
  for (const word of ["Penhallow", "AKIA", "IOSFODNN"]) expect(ofDrafts).not.toContain(word);
});

it("holds no secret that somebody put into a note or a reason, nor do the tables; and of an address its path", async () => {
  const { mara, jonas } = world.people;
  const note = TEXTS.secret;
  const kept = await aDraft(world);
  const { findings } = await checkDraft(world.ctx(mara), { draftId: kept.id, text: kept.text });
  const fingerprint = findings[0]?.fingerprint ?? "";
  await dismissFinding(world.ctx(mara), { draftId: kept.id, text: kept.text, fingerprint, reason: "public", note });
  const { version } = await sendDraft(world, kept);
  await decide(world, jonas, kept.id, { kind: "ask_for_changes", note });
  await withdrawDraft(world.ctx(mara), { draftId: kept.id, version: version + 1, reason: note });
  const { id: draftId, version: cleared } = await aDraft(world, { state: "CLEARED" });
  const url = `${POST_URL}/?utm_source=share&token=t0k3n#me`;
  await publishDraft(world.ctx(mara), { draftId, version: cleared, url });

  const stored = JSON.stringify([
    await entriesOf(world),
    await world.db.dismissal.findMany(),
    await world.db.decision.findMany(),
    await world.db.draft.findMany(),
  ]);
  expect(stored).not.toMatch(/AKIAIOS|t0k3n|utm_source/);
  expect(stored.match(/The key is AKIA•+, do not tell/g)?.length).toBeGreaterThanOrEqual(5);
  expect(stored).toContain(`${POST_URL}/"`);
});

it("can prove the text to whoever has the revision's salt, and only to them", async () => {
  const { text, salt } = await latestRevision(world, draft.id);
  const entries = await entriesOf(world, draft.id);
  const commitments = entries.flatMap(({ payload }) =>
    typeof payload === "object" && payload !== null && "commitment" in payload ? [payload.commitment] : [],
  );
  expect(commitments).toHaveLength(3);
  expect(new Set(commitments)).toEqual(new Set([commitmentOf(text, salt)]));
  expect(commitmentOf(text, "00".repeat(16))).not.toBe(commitments[0]);
});

it("holds no password, and no hash of one", async () => {
  expect(JSON.stringify(await entriesOf(world))).not.toMatch(/scrypt|password_hash|passwordHash/);
});
