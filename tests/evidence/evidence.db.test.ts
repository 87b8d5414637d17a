import { createHash, createHmac } from "node:crypto";
import fs from "node:fs";
import { inflateSync } from "node:zlib";
import canonicalize from "canonicalize";
import { beforeAll, describe, expect, it } from "vitest";
import { openCheckpoint } from "../../server/audit/checkpoint.ts";
import { hashLeaf } from "../../server/audit/merkle.ts";
import { provesInclusion } from "../../server/audit/verify-proof.ts";
import { copyDraft } from "../../server/drafts/commands/copy-draft.ts";
import { publishDraft } from "../../server/drafts/commands/publish-draft.ts";
import { makeEvidence } from "../../server/evidence/commands/make-evidence.ts";
import type { Evidence } from "../../server/evidence/contract.ts";
import { entriesOf } from "../support/entries.ts";
import { aDraft, decide, latestRevision, type Made, POST_URL, sendDraft } from "../support/make.ts";
import { seal, signerFor } from "../support/sealed-log.ts";
import { makeWorld, type World } from "../support/world.ts";

const TEXT = "Our team worked with Penhallow Foods. שלום עולם · مرحبا · Привет · Grüße · 図書館 😀";
/** Goes over a page. */
const LONG = `${TEXT}\n\n${"Second thoughts about what we do all day long, at length. ".repeat(20)}`;
let world: World;
let draft: Made;
let file: Buffer;
let evidence: Evidence;

beforeAll(async () => {
  world = await makeWorld();
  const { mara, jonas, ruth } = world.people;
  draft = await aDraft(world, { state: "CHANGES_REQUESTED", text: TEXT });
  world.clock.pass(60);
  await sendDraft(world, draft, { text: LONG });
  world.clock.pass(60);
  const { version } = await decide(world, jonas, draft.id, { kind: "approve", note: "The client agreed in writing." });
  world.clock.pass(60);
  await copyDraft(world.ctx(mara), { draftId: draft.id });
  world.clock.pass(60);
  await publishDraft(world.ctx(mara), { draftId: draft.id, version, url: POST_URL });
  await seal();
  file = Buffer.from(await makeEvidence(world.ctx(ruth), { draftId: draft.id }));
  evidence = attachedTo(file);
}, 60_000);

/** The JSON that lies in a PDF: the one stream in it that is one. */
function attachedTo(pdf: Buffer): Evidence {
  const streams = pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  for (const [, stream = ""] of streams) {
    const said = inflated(stream);
    if (said.startsWith('{\n "format"')) return JSON.parse(said);
  }
  throw new Error("nothing is attached");
}

/** Pages on which marks of structure are closed that weren't opened, or stay open. */
function marksIn(pdf: Buffer): string[] {
  const streams = pdf.toString("latin1").matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g);
  return [...streams].flatMap(([, stream = ""]) => {
    const page = inflated(stream);
    const opened = page.match(/\b(BDC|BMC)\b/g)?.length ?? 0;
    return opened === (page.match(/\bEMC\b/g)?.length ?? 0) ? [] : [page.slice(0, 80)];
  });
}

function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, "latin1")).toString("utf8");
  } catch {
    return ""; // not compressed
  }
}

describe("the file of a draft", () => {
  it("is a tagged PDF/A-3 that says its language and title", () => {
    const text = file.toString("latin1");
    expect(text.slice(0, 8)).toBe("%PDF-1.7");
    expect(text).toContain("<pdfaid:part>3</pdfaid:part>");
    expect(text).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/Lang \(en\)/);
    expect(text).toMatch(/\/AFRelationship \/Source/);
    expect(marksIn(file)).toEqual([]);
    expect(text).toContain(`Evidence for draft ${draft.id}`);
    if (process.env.KEEP_EVIDENCE) fs.writeFileSync(process.env.KEEP_EVIDENCE, file);
  });

  it("holds every revision with its exact text, hash, findings, guidance as it read, policy and engine", async () => {
    const policy = await world.db.policyVersion.findFirstOrThrow();
    expect(evidence.revisions.map(({ number, text }) => [number, text])).toEqual([
      [1, TEXT],
      [2, LONG],
    ]);
    const [first] = evidence.revisions;
    expect(first).toMatchObject({
      textSha256: createHash("sha256").update(TEXT).digest("hex"),
      policy: { version: policy.number, sha256: policy.sha256 },
      engine: expect.stringMatching(/^\d/),
      verdict: { action: "review" },
    });
    expect(first?.findings.find(({ ruleId }) => ruleId === "CLI-01")?.guidance).toMatch(/^This client/);
  });

  it("says who decided what and why, in both times, and what an examiner asks of a record", () => {
    expect(evidence.revisions.flatMap(({ decisions }) => decisions)).toMatchObject([
      { kind: "ask_for_changes", by: "Jonas Keller", note: "Please look again." },
      { kind: "approve", by: "Jonas Keller", note: "The client agreed in writing." },
    ]);
    expect(evidence.record).toMatchObject({
      preparedBy: "Mara Lindqvist",
      approvedBy: { name: "Jonas Keller", at: { utc: "2026-11-23T11:00:00.000Z", local: "2026-11-23 11:00:00 GMT+0" } },
      firstUse: { utc: "2026-11-23T12:00:00.000Z" },
      lastUse: { utc: "2026-11-23T13:00:00.000Z" },
    });
    expect(evidence.humanReview).toHaveLength(2);
    expect(evidence.draft.publishedUrl).toBe(POST_URL);
  });

  it("proves each entry: what was said under its commitment, the leaf under the signed root", () => {
    const { log } = evidence;
    if (log === null) throw new Error("nothing is sealed");
    const verifier = { name: log.origin, type: "ed25519" as const, publicKey: Buffer.from(log.publicKey, "base64") };
    const checkpoint = openCheckpoint(log.checkpoint, verifier);
    if (checkpoint === null) throw new Error("the checkpoint isn't signed");
    expect(log.entries).toHaveLength(evidence.life.length);
    expect(log.unsealed).toBe(0);
    for (const { index, leaf, salt, payload, proof } of log.entries) {
      const hashes = proof.map((hash) => new Uint8Array(Buffer.from(hash, "base64")));
      expect(provesInclusion({ ...checkpoint, index, leaf: hashLeaf(leaf), proof: hashes })).toBe(true);
      const said = Buffer.concat([Buffer.from(salt ?? "", "base64"), Buffer.from(canonicalize(payload) ?? "")]);
      expect(JSON.parse(leaf).commit).toBe(createHash("sha256").update(said).digest("base64"));
      expect(provesInclusion({ ...checkpoint, index, leaf: hashLeaf(`${leaf} `), proof: hashes })).toBe(false);
    }
  });

  it("proves the text by the commitment in the entries", () => {
    const { text, salt } = evidence.revisions[1] ?? {};
    const commitment = createHmac("sha256", Buffer.from(salt ?? "", "hex"))
      .update(text ?? "")
      .digest("hex");
    expect(JSON.stringify(evidence.log?.entries)).toContain(commitment);
  });
});

it("is an entry of the draft, and nobody else's draft comes to an author", async () => {
  const { mara, henrik, jonas } = world.people;
  expect((await entriesOf(world, draft.id)).at(-1)?.summary).toBe(
    "Ruth Abernathy took the evidence file of a comment with 2 revisions.",
  );
  await expect(makeEvidence(world.ctx(henrik), { draftId: draft.id })).rejects.toMatchObject({
    code: "draft.not_found",
  });
  await expect(makeEvidence(world.ctx(mara), { draftId: "drf_x" })).rejects.toMatchObject({ code: "draft.not_found" });
  for (const who of [mara, jonas])
    expect((await makeEvidence(world.ctx(who), { draftId: draft.id })).byteLength).toBeGreaterThan(10_000);
});

it("tells nothing of a text that was never sent", async () => {
  const written = await aDraft(world);
  const { mara } = world.people;
  await world.db.draft.update({ where: { id: written.id }, data: { text: "Private until it is sent." } });
  const pdf = Buffer.from(await makeEvidence(world.ctx(mara), { draftId: written.id }));
  expect(JSON.stringify(attachedTo(pdf))).not.toContain("Private until");
  expect((await latestRevision(world, draft.id)).number).toBe(2);
});

it("is signed by the key of the log", () => {
  expect(evidence.log?.origin).toBe(signerFor(1).name);
});
