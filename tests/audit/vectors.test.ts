import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { canonical } from "../../server/audit/canonical.ts";
import { provesConsistency, provesInclusion } from "../../server/audit/verify-proof.ts";

/**
 * Other people's vectors, from a folder that isn't part of the project: AUDIT_VECTORS with `rfc6962/` (transparency-dev's
 * merkle) and `jcs/` (RFC 8785's reference, cyberphone's json-canonicalization) in it.
 */
const FOLDER = process.env.AUDIT_VECTORS;

interface Inclusion {
  leafIdx: number;
  treeSize: number;
  root: string;
  leafHash: string;
  proof: string[] | null;
  wantErr: boolean;
}
interface Consistency {
  size1: number;
  size2: number;
  root1: string;
  root2: string;
  proof: string[] | null;
  wantErr: boolean;
}

const bytes = (text: string | null) => Buffer.from(text ?? "", "base64");

function filesUnder(folder: string): string[] {
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => fs.statSync(path.join(folder, name)).isFile()).sort();
}

function read<T>(...place: string[]): T {
  return JSON.parse(fs.readFileSync(path.join(...place), "utf8"));
}

if (FOLDER === undefined) {
  it("are run where AUDIT_VECTORS names their folder", (context) => {
    context.annotate("AUDIT_VECTORS isn't set: the reference vectors of RFC 6962 and RFC 8785 were not run");
    expect(FOLDER).toBeUndefined();
  });
} else {
  const [inclusion, consistency, jcs] = ["rfc6962/inclusion", "rfc6962/consistency", "jcs/input"].map((name) =>
    path.join(FOLDER, name),
  ) as [string, string, string];

  it.each(filesUnder(inclusion))("inclusion: %s", (name) => {
    const { leafIdx, treeSize, root, leafHash, proof, wantErr } = read<Inclusion>(inclusion, name);
    const claim = { index: leafIdx, size: treeSize, root: bytes(root), leaf: bytes(leafHash) };
    expect(provesInclusion({ ...claim, proof: (proof ?? []).map(bytes) })).toBe(!wantErr);
  });

  it.each(filesUnder(consistency))("consistency: %s", (name) => {
    const { size1, size2, root1, root2, proof, wantErr } = read<Consistency>(consistency, name);
    const [older, newer] = [
      { size: size1, root: bytes(root1) },
      { size: size2, root: bytes(root2) },
    ];
    expect(provesConsistency({ older, newer, proof: (proof ?? []).map(bytes) })).toBe(!wantErr);
  });

  it.each(filesUnder(jcs))("canonical JSON: %s", (name) => {
    const wanted = fs.readFileSync(path.join(FOLDER, "jcs/output", name), "utf8").trimEnd();
    expect(canonical(read(jcs, name))).toBe(wanted);
  });
}
