import { type Hash, hashNode, isSameHash } from "./merkle.ts";

/** Whether a proof shows that a leaf is at `index` in the tree of this size and root (RFC 9162, 2.1.3.2). */
export function provesInclusion(claim: {
  index: number;
  size: number;
  leaf: Hash;
  root: Hash;
  proof: readonly Hash[];
}): boolean {
  const { index, size, leaf, root, proof } = claim;
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  const steps = climb(index, size - 1, proof);
  if (steps === null) return false;
  const top = steps.reduce((hash, step) => (step.isLeft ? hashNode(step.hash, hash) : hashNode(hash, step.hash)), leaf);
  return isSameHash(top, root);
}

/** Whether a proof shows that the older tree is the beginning of the newer one (RFC 9162, 2.1.4.2). */
export function provesConsistency(claim: {
  older: { size: number; root: Hash };
  newer: { size: number; root: Hash };
  proof: readonly Hash[];
}): boolean {
  const { older, newer, proof } = claim;
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && isSameHash(older.root, newer.root);
  if (older.size === 0 || proof.length === 0) return older.size === 0 && proof.length === 0;
  const [seed, ...rest] = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  let [node, last] = [older.size - 1, newer.size - 1];
  while (node % 2 === 1) [node, last] = [half(node), half(last)];
  const steps = climb(node, last, rest);
  if (seed === undefined || steps === null) return false;
  let [before, after] = [seed, seed];
  for (const { hash, isLeft } of steps) {
    if (isLeft) before = hashNode(hash, before);
    after = isLeft ? hashNode(hash, after) : hashNode(after, hash);
  }
  return isSameHash(before, older.root) && isSameHash(after, newer.root);
}

/** A proof's hashes from the bottom up, each with the side it stands on; null where the way to the root has another length. */
function climb(from: number, end: number, proof: readonly Hash[]): { hash: Hash; isLeft: boolean }[] | null {
  let [node, last] = [from, end];
  const steps: { hash: Hash; isLeft: boolean }[] = [];
  for (const hash of proof) {
    if (last === 0) return null;
    const isLeft = node % 2 === 1 || node === last;
    steps.push({ hash, isLeft });
    if (isLeft) while (node % 2 === 0 && node !== 0) [node, last] = [half(node), half(last)];
    [node, last] = [half(node), half(last)];
  }
  return last === 0 ? steps : null;
}

const half = (n: number) => Math.floor(n / 2);
const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0;

function isPowerOfTwo(n: number): boolean {
  let power = 1;
  while (power < n) power *= 2;
  return power === n;
}
