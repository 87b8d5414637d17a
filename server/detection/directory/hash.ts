/** Hash of no letters (FNV-1a, 32 bits, over UTF-16 units). */
export const NO_HASH = 0x811c9dc5 | 0;

/** The hash with one more letter. */
export function hashOn(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Spreads a hash over all 32 bits (the finish of MurmurHash3), unsigned. */
export function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
