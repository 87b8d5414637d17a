/** 32-bit hashes of words and of features: the same in training and when reading, so nothing but numbers is stored. */

const SEED = 0x811c9dc5;

/** FNV-1a over UTF-16 units, finished as in MurmurHash3. */
export function hashText(text: string, seed = SEED): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

/** A pair of hashes as one; the order matters. */
export function mix(a: number, b: number): number {
  return finish(Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a7c15, 0x85ebca6b));
}

function finish(given: number): number {
  let hash = given;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
