/** Chance that comes out the same each time (mulberry32). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let value = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  }

  is(share: number): boolean {
    return this.next() < share;
  }

  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  of<T>(all: readonly T[]): T {
    const one = all[this.below(all.length)];
    if (one === undefined) throw new Error("nothing to choose from");
    return one;
  }

  shuffle<T>(all: T[]): T[] {
    for (let at = all.length - 1; at > 0; at--) {
      const other = this.below(at + 1);
      const [a, b] = [all[at], all[other]];
      if (a !== undefined && b !== undefined) [all[at], all[other]] = [b, a];
    }
    return all;
  }
}
