import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  consistencyStretches,
  emptyFrontier,
  foldNodes,
  frontierRoot,
  grow,
  type Hash,
  hashesOf,
  hashLeaf,
  hashNode,
  inclusionStretches,
  type Node,
  rootOf,
} from "../../server/audit/merkle.ts";
import { provesConsistency, provesInclusion } from "../../server/audit/verify-proof.ts";

/** RFC 6962, 2.1, as it is written there: slow, and sharing nothing with ours but the two hashes. */
function definition(leaves: Hash[]): Hash {
  const [only] = leaves;
  if (only === undefined) return foldNodes([]);
  if (leaves.length === 1) return only;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return hashNode(definition(leaves.slice(0, k)), definition(leaves.slice(k)));
}

const hashOf =
  (leaves: Hash[]) =>
  ({ level, index }: Node) =>
    definition(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));

const aTree = fc.integer({ min: 1, max: 70 }).map((size) => Array.from({ length: size }, (_, i) => hashLeaf(`${i}`)));
const hex = (hash: Hash) => Buffer.from(hash).toString("hex");

describe("the tree", () => {
  it("has the roots of RFC 6962: of nothing, and of one empty entry", () => {
    expect(hex(rootOf(0, hashOf([])))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(hex(hashLeaf(""))).toBe("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  });

  it("has one root, whether it grew leaf by leaf or is reckoned from its parts", () => {
    fc.assert(
      fc.property(aTree, (leaves) => {
        const frontier = emptyFrontier();
        for (const leaf of leaves) grow(frontier, leaf);
        const root = hex(definition(leaves));
        expect(hex(frontierRoot(frontier))).toBe(root);
        expect(hex(rootOf(leaves.length, hashOf(leaves)))).toBe(root);
      }),
    );
  });
});

describe("proofs", () => {
  it("prove every leaf, and no other leaf, place, size or root", () => {
    fc.assert(
      fc.property(aTree, fc.nat(), fc.nat(), (leaves, some, bit) => {
        const [index, size, root] = [some % leaves.length, leaves.length, definition(leaves)];
        const proof = hashesOf(inclusionStretches(index, size), hashOf(leaves));
        const claim = { index, size, leaf: hashLeaf(`${index}`), root, proof };
        expect(provesInclusion(claim)).toBe(true);
        expect(provesInclusion({ ...claim, leaf: hashLeaf("another") })).toBe(false);
        expect(provesInclusion({ ...claim, index: size })).toBe(false);
        expect(provesInclusion({ ...claim, root: flip(root, bit) })).toBe(false);
        expect(provesInclusion({ ...claim, proof: [...proof, root] })).toBe(false);
        if (size > 1) expect(provesInclusion({ ...claim, index: (index + 1) % size })).toBe(false);
        const place = proof.length ? bit % proof.length : -1;
        const bent = proof.map((hash, i) => (i === place ? flip(hash, bit) : hash));
        if (place >= 0) expect(provesInclusion({ ...claim, proof: bent })).toBe(false);
      }),
    );
  });

  it("prove that any beginning is the beginning of any later tree, and find a changed one", () => {
    fc.assert(
      fc.property(aTree, fc.nat(), fc.nat(), (leaves, some, other) => {
        const size = some % (leaves.length + 1);
        const older = { size, root: definition(leaves.slice(0, size)) };
        const newer = { size: leaves.length, root: definition(leaves) };
        const proof = hashesOf(consistencyStretches(size, leaves.length), hashOf(leaves));
        expect(provesConsistency({ older, newer, proof })).toBe(true);
        if (size === 0) return;
        const changed = leaves.map((leaf, i) => (i === other % size ? hashLeaf("another") : leaf));
        const fork = { size, root: definition(changed.slice(0, size)) };
        expect(provesConsistency({ older: fork, newer, proof })).toBe(false);
        expect(provesConsistency({ older, newer: { ...newer, root: flip(newer.root, other) }, proof })).toBe(false);
        expect(provesConsistency({ older, newer, proof: [...proof, older.root] })).toBe(false);
      }),
    );
  });
});

function flip(hash: Hash, bit: number): Hash {
  const copy = Uint8Array.from(hash);
  const place = Math.floor(bit / 8) % copy.length;
  copy[place] = (copy[place] ?? 0) ^ (1 << (bit % 8));
  return copy;
}
