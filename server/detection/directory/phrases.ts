import { BEGINNING, Bits, WHOLE } from "./bits.ts";
import { hashOn, NO_HASH, spread } from "./hash.ts";
import { skeletonOf } from "./letters.ts";
import type { Spelling } from "./spellings.ts";

// Fuller, and looking up takes several steps; emptier, and memory is wasted.
const FILLED = 0.7;

/** The spellings of a directory by hash: eight bytes each, no strings. What a number stands for, its user knows. */
export class Phrases {
  private readonly hashes: Uint32Array;
  /** What is found there, plus one; 0 is an empty place. */
  private readonly found: Uint32Array;
  private readonly bits: Bits;
  private readonly scale: number;

  constructor(collected: Collected) {
    const size = Math.max(8, Math.ceil(collected.count / FILLED));
    this.hashes = new Uint32Array(size);
    this.found = new Uint32Array(size);
    this.scale = size / 2 ** 32;
    this.bits = collected.bits;
  }

  /** What may be true of letters with this hash; see `Bits`. */
  of(spreadHash: number): number {
    return this.bits.of(spreadHash);
  }

  /** The place of the first number with this hash from `from` on, or -1. */
  next(spreadHash: number, from = this.home(spreadHash)): number {
    for (let at = from; ; at = at + 1 === this.found.length ? 0 : at + 1) {
      if (this.found[at] === 0) return -1;
      if (this.hashes[at] === spreadHash) return at;
    }
  }

  numberAt(place: number): number {
    return (this.found[place] ?? 0) - 1;
  }

  hashAt(place: number): number {
    return this.hashes[place] ?? 0;
  }

  after(place: number): number {
    return place + 1 === this.found.length ? 0 : place + 1;
  }

  private home(spreadHash: number): number {
    return Math.floor(spreadHash * this.scale);
  }

  /** Adds one by one, so that a large directory can be filled in slices; says whether the same was there already. */
  fill(
    spreadHash: number,
    check: number,
    number: number,
    checks: Uint32Array,
    isSame: (other: number) => boolean,
  ): void {
    let at = this.home(spreadHash);
    for (; this.found[at] !== 0; at = this.after(at)) {
      if (this.hashes[at] === spreadHash && checks[at] === check && isSame((this.found[at] ?? 0) - 1)) return;
    }
    this.hashes[at] = spreadHash;
    this.found[at] = number + 1;
    checks[at] = check;
  }

  get size(): number {
    return this.found.length;
  }
}

/** Hashes of spellings as they are read, before it is known how many there will be. */
export class Collected {
  hashes = new Uint32Array(1024);
  checks = new Uint32Array(1024);
  numbers = new Uint32Array(1024);
  count = 0;
  longest = 0;
  readonly bits: Bits;

  constructor(terms: number) {
    this.bits = new Bits(terms * 2);
  }

  add(spelling: Spelling, number: number): void {
    if (this.count === this.hashes.length) this.grow();
    const { joined, boundaries } = spelling;
    let hash = NO_HASH;
    let check = NO_HASH;
    let last = 0;
    let next = 0;
    for (let at = 0; at < joined.length; at++) {
      if (boundaries[next] === at) {
        this.bits.add(spread(hash), BEGINNING);
        next++;
      }
      const letter = joined.charCodeAt(at);
      const skeleton = skeletonOf(letter);
      if (skeleton !== last) hash = hashOn(hash, skeleton);
      last = skeleton;
      check = Math.imul(check ^ letter, 0x5bd1e995) ^ (check >>> 15);
    }
    this.longest = Math.max(this.longest, joined.length);
    this.bits.add(spread(hash), WHOLE);
    this.hashes[this.count] = spread(hash);
    this.checks[this.count] = check;
    this.numbers[this.count++] = number;
  }

  private grow(): void {
    for (const name of ["hashes", "checks", "numbers"] as const) {
      const larger = new Uint32Array(this[name].length * 2);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}
