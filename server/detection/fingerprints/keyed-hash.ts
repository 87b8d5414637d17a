import { createHmac } from "node:crypto";

/**
 * HalfSipHash-2-4 with 64 bits of output, over 32-bit words (Aumasson and Bernstein, "SipHash: a fast short-input PRF",
 * with their reference code): made for 32-bit arithmetic, which JavaScript does fast. An HMAC for each six words would
 * take minutes for 100 MB. Whoever holds the prints and not the key can't try sentences on them.
 */
export class KeyedHash {
  /** The halves of the last hash, unsigned: an object for each would be garbage by the million. */
  high = 0;
  low = 0;
  private readonly key: readonly [number, number];
  private v0 = 0;
  private v1 = 0;
  private v2 = 0;
  private v3 = 0;

  constructor(key: readonly [number, number]) {
    this.key = key;
  }

  /** Hashes the first `count` words of `words`. */
  of(words: Int32Array, count: number): void {
    const [k0, k1] = this.key;
    this.v0 = k0;
    this.v1 = k1 ^ 0xee;
    this.v2 = 0x6c796765 ^ k0;
    this.v3 = 0x74656462 ^ k1;
    for (let i = 0; i < count; i++) this.take(words[i] ?? 0);
    this.take(count << 26); // the length in bytes, in the uppermost byte
    this.v2 ^= 0xee;
    this.rounds(4);
    this.low = (this.v1 ^ this.v3) >>> 0;
    this.v1 ^= 0xdd;
    this.rounds(4);
    this.high = (this.v1 ^ this.v3) >>> 0;
  }

  /** 52 bits of the last hash, which a number holds exactly. */
  get print(): number {
    return (this.high & 0xfffff) * 2 ** 32 + this.low;
  }

  private take(word: number): void {
    this.v3 ^= word;
    this.rounds(2);
    this.v0 ^= word;
  }

  private rounds(count: number): void {
    let { v0, v1, v2, v3 } = this;
    for (let round = 0; round < count; round++) {
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
    }
    this.v0 = v0;
    this.v1 = v1;
    this.v2 = v2;
    this.v3 = v3;
  }
}

/** A hash with a key of its own for each purpose, derived from the installation's: a word's print is no pair's. */
export function keyedHash(secret: string, purpose: string): KeyedHash {
  const derived = createHmac("sha256", secret).update(purpose).digest();
  return new KeyedHash([derived.readInt32LE(0), derived.readInt32LE(4)]);
}

const LONGEST = 32;
const units = new Int32Array(LONGEST);

/** Hashes a word, two UTF-16 units at a time; what is longer than 64 units counts by its beginning. */
export function hashWord(hash: KeyedHash, word: string): void {
  const count = Math.min(LONGEST, (word.length + 1) >> 1);
  for (let i = 0; i < count; i++) units[i] = word.charCodeAt(2 * i) | (word.charCodeAt(2 * i + 1) << 16);
  hash.of(units, count);
}
