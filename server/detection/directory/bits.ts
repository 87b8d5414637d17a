/**
 * What is said of a hash by two bits that lie side by side, so that both questions cost one look at memory: that a
 * spelling ends here, that one may go on. May say yes wrongly (about once in ten), never no.
 */
export const WHOLE = 1;
export const BEGINNING = 2;

export class Bits {
  private readonly words: Uint32Array;
  private readonly shift: number;

  constructor(expected: number) {
    const log = Math.min(26, Math.max(10, Math.ceil(Math.log2(Math.max(1, expected) * 6))));
    this.words = new Uint32Array(2 ** (log - 4));
    this.shift = 32 - log;
  }

  add(spread: number, bit: number): void {
    const at = spread >>> this.shift;
    this.words[at >>> 4] = (this.words[at >>> 4] ?? 0) | (bit << ((at & 15) * 2));
  }

  /** What may be true of the hash: `WHOLE`, `BEGINNING`, both or neither. */
  of(spread: number): number {
    const at = spread >>> this.shift;
    return ((this.words[at >>> 4] ?? 0) >>> ((at & 15) * 2)) & 3;
  }
}
