import { createPublicKey } from "node:crypto";
import { verifyCheckpoint } from "@sigstore/verify/dist/tlog/checkpoint.js";
import { verifyMerkleInclusion } from "@sigstore/verify/dist/tlog/merkle.js";
import { describe, expect, it } from "vitest";
import { signCheckpoint } from "../../server/audit/checkpoint.ts";
import {
  emptyFrontier,
  frontierRoot,
  grow,
  type Hash,
  hashesOf,
  hashLeaf,
  inclusionStretches,
  type Node,
  rootOf,
} from "../../server/audit/merkle.ts";
import { keyIdOf, signerOf } from "../../server/audit/note.ts";

/** Sigstore's own verifier, which knows nothing of ours, reads our checkpoints and inclusion proofs. */

const ORIGIN = "log.example.org/log/1";
const signer = signerOf(ORIGIN, new Uint8Array(32).fill(7));
const SIZE = 300;
const leaves = Array.from({ length: SIZE }, (_, i) => `entry ${i}`);

function hashOf(node: Node): Hash {
  const frontier = emptyFrontier();
  const breadth = 2 ** node.level;
  for (const leaf of leaves.slice(node.index * breadth, (node.index + 1) * breadth)) grow(frontier, hashLeaf(leaf));
  return frontierRoot(frontier);
}

const note = signCheckpoint({ origin: ORIGIN, size: SIZE, root: rootOf(SIZE, hashOf) }, signer);

function logs(seed = 7) {
  const { publicKey } = signerOf(ORIGIN, new Uint8Array(32).fill(seed));
  const key = createPublicKey({
    key: Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), publicKey]),
    format: "der",
    type: "spki",
  });
  return [{ logID: Buffer.from(keyIdOf(signer)), publicKey: key, validFor: {}, baseURL: `https://${ORIGIN}` }];
}

const entryOf = (index: number, envelope = note) => ({
  canonicalizedBody: Buffer.from(leaves[index] ?? ""),
  inclusionProof: {
    logIndex: String(index),
    treeSize: String(SIZE),
    rootHash: Buffer.alloc(0),
    hashes: hashesOf(inclusionStretches(index, SIZE), hashOf).map((hash) => Buffer.from(hash)),
    checkpoint: { envelope },
  },
});

// biome-ignore lint/suspicious/noExplicitAny: their types ask for a whole bundle; they read these fields alone
type Theirs = any;
const open = (index: number, envelope?: string, seed?: number) =>
  verifyCheckpoint(entryOf(index, envelope) as Theirs, logs(seed) as Theirs);

describe("Sigstore's verifier", () => {
  it("accepts our checkpoint and every proof under it", () => {
    const checkpoint = open(0);
    expect([checkpoint.origin, checkpoint.logSize]).toEqual([ORIGIN, BigInt(SIZE)]);
    for (let index = 0; index < SIZE; index++)
      expect(() => verifyMerkleInclusion(entryOf(index) as Theirs, checkpoint)).not.toThrow();
  });

  it("refuses a checkpoint with another size, another key, or a bent signature", () => {
    const bent = note.replace(/.(?=.{20}\n$)/, (sign) => (sign === "A" ? "B" : "A"));
    expect(() => open(0, note.replace(`\n${SIZE}\n`, `\n${SIZE + 1}\n`))).toThrow("invalid checkpoint signature");
    expect(() => open(0, note, 8)).toThrow("invalid checkpoint signature");
    expect(() => open(0, bent)).toThrow("invalid checkpoint signature");
  });

  it("refuses a proof of another leaf, or for another place", () => {
    const checkpoint = open(0);
    const moved = { ...entryOf(5), canonicalizedBody: Buffer.from("entry 6") };
    expect(() => verifyMerkleInclusion(moved as Theirs, checkpoint)).toThrow("calculated root hash");
    const elsewhere = entryOf(5);
    elsewhere.inclusionProof.logIndex = "6";
    expect(() => verifyMerkleInclusion(elsewhere as Theirs, checkpoint)).toThrow("calculated root hash");
  });
});
