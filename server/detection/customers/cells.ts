import { hashWord, type KeyedHash, keyedHash } from "../fingerprints/keyed-hash.ts";

/** A country's prefix or a leading nought may be written or not: of a long number the last nine digits count. */
const DIGITS_THAT_COUNT = 9;

/** Makes the prints of cells, and of what may be one in a draft. */
export class CellPrinter {
  private readonly hash: KeyedHash;

  constructor(secret: string) {
    this.hash = keyedHash(secret, "imprimatur customer cells");
  }

  /** `joined` is folded, with nothing but letters and digits. */
  print(joined: string): number {
    const isLongNumber = joined.length > DIGITS_THAT_COUNT && /^\d+$/.test(joined);
    hashWord(this.hash, isLongNumber ? joined.slice(-DIGITS_THAT_COUNT) : joined);
    return this.hash.print;
  }
}

export const PIECE = /[\p{L}\p{N}]+/gu;
