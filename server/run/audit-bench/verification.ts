import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { canonical } from "../../audit/canonical.ts";
import { signCheckpoint } from "../../audit/checkpoint.ts";
import { commitTo } from "../../audit/leaf.ts";
import { type EntryRow, leafTextOf, saidIn } from "../../audit/leaf-of-entry.ts";
import { hashLeaf } from "../../audit/merkle.ts";
import { signerOf, toVkey } from "../../audit/note.ts";
import { emptyEdge, extend, rootOfEdge } from "../../audit/right-edge.ts";
import { checkpointLine, endLine, entryLine, headLine } from "../../audit/sealed-lines.ts";
import { stretchesOf } from "../verification/files.ts";
import { parseKey } from "../verification/hashes.ts";
import { readInThreads } from "../verification/threads.ts";
import { Verification } from "../verification/verify.ts";

/** Seconds to verify an export of so many entries, which is made first, and its size in MB. */
export async function verificationSeconds(entries: number): Promise<{ seconds: number; megabytes: number }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-bench-"));
  const file = path.join(folder, "log.jsonl");
  const signer = signerOf("bench.example/log/1", new Uint8Array(32).fill(7));
  writeExport(file, entries, signer);
  const key = parseKey(toVkey(signer));
  const begun = performance.now();
  const verification = new Verification(key ? [key] : []);
  for await (const read of readInThreads(stretchesOf([file], () => {}))) verification.take(read);
  const outcome = verification.end();
  const seconds = (performance.now() - begun) / 1000;
  const megabytes = fs.statSync(file).size / 2 ** 20;
  fs.rmSync(folder, { recursive: true });
  if (outcome.fault || outcome.entries !== entries) throw new Error("the verifier refused what it should accept");
  return { seconds, megabytes };
}

function writeExport(file: string, entries: number, signer: ReturnType<typeof signerOf>): void {
  const out = fs.openSync(file, "w");
  fs.writeSync(out, headLine([{ id: 1, origin: signer.name, key: toVkey(signer) }]));
  const edge = emptyEdge();
  let lines: string[] = [];
  for (let index = 0; index < entries; index++) {
    const row = entryAt(index);
    const fixed = {
      place: index,
      version: 1,
      outcome: "pass",
      policyId: "pol_1",
      policySha256: "ab".repeat(32),
      commit: "",
    };
    fixed.commit = commitTo(row.salt ?? new Uint8Array(), saidIn(row));
    const hash = hashLeaf(leafTextOf(row, fixed));
    extend(edge, hash);
    lines.push(entryLine(1, { index, row, fixed, hash }));
    if (lines.length < 5000 && index < entries - 1) continue;
    fs.writeSync(out, lines.join(""));
    fs.writeSync(
      out,
      checkpointLine(1, signCheckpoint({ origin: signer.name, size: index + 1, root: rootOfEdge(edge) }, signer)),
    );
    lines = [];
  }
  fs.writeSync(out, endLine(entries));
  fs.closeSync(out);
}

function entryAt(index: number): EntryRow {
  const at = new Date(Date.UTC(2026, 0, 1) + index * 1000);
  const payload = {
    draftId: `drf_${index}`,
    surface: "post",
    revision: 1,
    action: "pass",
    policyVersion: 1,
    rules: [],
  };
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    ...{ at, recorded_at: at, type: "draft.cleared", actor_id: "usr_mara", actor_name: "Mara Lindqvist" },
    ...{ subject_kind: "draft", subject_id: `drf_${index}`, rule_ids: [], policy_version: 1, engine: "1.0.0" },
    summary: "Mara Lindqvist sent revision 1 of a post; it passed without a person under policy 1 (no rule spoke).",
    payload: { ...payload, commitment: createHash("sha256").update(canonical(payload)).digest("hex") },
    salt: createHash("sha256").update(String(index)).digest().subarray(0, 16),
  };
}
