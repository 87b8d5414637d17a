/** Fuller, and a walk over a print that isn't there grows long: at 0.75 it looks at eight neighbours. */
const FULL = 0.75;
/** Above so many blocks a print is a turn of phrase; more of them are neither kept nor believed. */
export const COMMON = 8;
const NO_BLOCK = 0xffffff;
/** Blocks are numbered in 24 bits: some 670 million words. */
export const MOST_BLOCKS = NO_BLOCK;

/**
 * Prints to the blocks they stand in: six bytes a place, eight with the room between. A print's upper bits choose where
 * its walk begins, its lower 24 are compared; one of the others is taken for it once in a million looks, and alone
 * it counts for nothing.
 */
export class PrintTable {
  private readonly capacity: number;
  /** 24 bits of the print, and the upper 8 of the block. */
  private readonly tags: Uint32Array;
  /** The lower 16 bits of the block. */
  private readonly blocks: Uint16Array;
  private size = 0;

  /** Room for so many prints; more don't go in. */
  constructor(prints: number) {
    this.capacity = Math.ceil(prints / FULL) + COMMON;
    this.tags = new Uint32Array(this.capacity).fill(0xffffffff);
    this.blocks = new Uint16Array(this.capacity).fill(0xffff);
  }

  hasRoomFor(prints: number): boolean {
    return this.size + prints <= this.capacity * FULL;
  }

  add(print: number, block: number): void {
    const tag = print % 2 ** 24;
    let same = 0;
    let at = this.beginning(print);
    for (; this.blockAt(at) !== NO_BLOCK; at = this.after(at)) {
      if (this.tagAt(at) === tag && ++same >= COMMON) return;
    }
    this.tags[at] = ((tag << 8) | (block >>> 16)) >>> 0;
    this.blocks[at] = block & 0xffff;
    this.size++;
  }

  /** Writes the blocks in which a print stands to `into`, and says how many they are: at most `COMMON`. */
  find(print: number, into: Int32Array): number {
    const tag = print % 2 ** 24;
    let found = 0;
    for (let at = this.beginning(print); this.blockAt(at) !== NO_BLOCK; at = this.after(at)) {
      if (this.tagAt(at) !== tag || found >= COMMON) continue;
      into[found++] = this.blockAt(at);
    }
    return found;
  }

  private beginning(print: number): number {
    return Math.floor((print / 2 ** 52) * this.capacity);
  }

  private after(at: number): number {
    return at + 1 === this.capacity ? 0 : at + 1;
  }

  private tagAt(at: number): number {
    return (this.tags[at] ?? 0) >>> 8;
  }

  private blockAt(at: number): number {
    return (((this.tags[at] ?? 0) & 0xff) << 16) | (this.blocks[at] ?? 0);
  }
}
