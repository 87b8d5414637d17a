import { beforeAll, expect, it } from "vitest";
import { copyDraft } from "../../server/drafts/commands/copy-draft.ts";
import { commitmentOf } from "../../server/drafts/commitment.ts";
import { entriesOf } from "../support/entries.ts";
import { aDraft, latestRevision, type Made, sendDraft, TEXTS } from "../support/make.ts";
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
