import { hash } from "node:crypto";

/** Merkle trees as of RFC 6962, 2.1 (RFC 9162, 2.1): SHA-256, leaves hashed after 0x00, nodes after 0x01. Sizes are below 2^53. */
export type Hash = Uint8Array;

const LEAF = Buffer.from([0x00]);
const NODE = Buffer.from([0x01]);

// In one call: as a stream of updates hashing took three times as long, and sealing is mostly hashing.
const sha256 = (parts: Uint8Array[]): Hash => hash("sha256", Buffer.concat(parts), "buffer");

export const hashLeaf = (leaf: string | Uint8Array): Hash =>
  sha256([LEAF, typeof leaf === "string" ? Buffer.from(leaf, "utf8") : leaf]);

export const hashNode = (left: Hash, right: Hash): Hash => sha256([NODE, left, right]);

/** The root of a tree without leaves: the hash of nothing. */
export const emptyRoot = (): Hash => sha256([]);

export const isSameHash = (one: Hash, other: Hash): boolean => Buffer.compare(one, other) === 0;

/** A complete subtree: the leaves from `index * 2^level`, `2^level` of them. */
export interface Node {
  level: number;
  index: number;
}

/** The complete subtrees a stretch of leaves consists of, left to right; `end` is excluded. `begin` is where a subtree may begin. */
export function nodesOf(begin: number, end: number): Node[] {
  const nodes: Node[] = [];
  for (let from = begin; from < end; ) {
    let level = 0;
    while (from % 2 ** (level + 1) === 0 && from + 2 ** (level + 1) <= end) level++;
    nodes.push({ level, index: from / 2 ** level });
    from += 2 ** level;
  }
  return nodes;
}

/** The hash over what `nodesOf` gave, in the same order. Nothing at all is the empty tree. */
export const foldNodes = (hashes: readonly Hash[]): Hash =>
  hashes.length === 0 ? emptyRoot() : hashes.reduceRight((right, left) => hashNode(left, right));

/** Gives the hash of a complete subtree. */
export type NodeHash = (node: Node) => Hash;

export const rootOf = (size: number, hashOf: NodeHash): Hash => foldNodes(nodesOf(0, size).map(hashOf));

/** A stretch of leaves; `end` is excluded. */
export type Stretch = [begin: number, end: number];

/** The stretches whose hashes prove that a leaf is in a tree, from the leaf up (RFC 6962, 2.1.1). */
export function inclusionStretches(index: number, size: number): Stretch[] {
  const proof: Stretch[] = [];
  for (let [begin, end] = [0, size]; end - begin > 1; ) {
    const middle = begin + splitOf(end - begin);
    if (index < middle) {
      proof.unshift([middle, end]);
      end = middle;
    } else {
      proof.unshift([begin, middle]);
      begin = middle;
    }
  }
  return proof;
}

/** The stretches whose hashes prove that a smaller tree is the beginning of a larger one (RFC 6962, 2.1.2). */
export function consistencyStretches(older: number, newer: number): Stretch[] {
  if (older === 0 || older === newer) return [];
  const proof: Stretch[] = [];
  let [begin, end, isWhole] = [0, newer, true];
  while (older !== end) {
    const middle = begin + splitOf(end - begin);
    if (older <= middle) {
      proof.unshift([middle, end]);
      end = middle;
    } else {
      proof.unshift([begin, middle]);
      begin = middle;
      isWhole = false;
    }
  }
  return isWhole ? proof : [[begin, end], ...proof];
}

/** The hashes of some stretches, from those of complete subtrees. */
export const hashesOf = (stretches: readonly Stretch[], hashOf: NodeHash): Hash[] =>
  stretches.map(([begin, end]) => foldNodes(nodesOf(begin, end).map(hashOf)));

/** The largest power of two below a size. */
function splitOf(size: number): number {
  let split = 1;
  while (split * 2 < size) split *= 2;
  return split;
}

/** A tree that grows at its right edge; all it keeps is its complete subtrees, largest first. */
export interface Frontier {
  size: number;
  hashes: Hash[];
}

export const emptyFrontier = (): Frontier => ({ size: 0, hashes: [] });

/** Adds one leaf's hash, in place. */
export function grow(frontier: Frontier, leaf: Hash): void {
  let hash = leaf;
  for (let width = frontier.size; width % 2 === 1; width = (width - 1) / 2) {
    const left = frontier.hashes.pop();
    if (left === undefined) throw new Error("a frontier has as many hashes as its size has ones");
    hash = hashNode(left, hash);
  }
  frontier.hashes.push(hash);
  frontier.size++;
}

export const frontierRoot = (frontier: Frontier): Hash => foldNodes(frontier.hashes);
