import type { DocumentPrints } from "./document-prints.ts";
import { COMMON, MOST_BLOCKS, PrintTable } from "./print-table.ts";

export interface Owner {
  id: string;
  name: string;
}

/** The prints of several documents or tables, and whose each block is. Owners can be added while it is read. */
export class PrintStore {
  /** Where the last look found its print: the first `found` of them. At most `COMMON`. */
  readonly blocks = new Int32Array(COMMON);
  private readonly table: PrintTable;
  /** By their first block, rising; null where one was taken away. */
  private readonly owners: { firstBlock: number; owner: Owner | null }[] = [];
  private nextBlock = 0;

  /** Room for so many prints. */
  constructor(prints: number) {
    this.table = new PrintTable(prints);
  }

  /** Adds an owner's prints; false, and nothing is added, where the room that was made is used up. */
  add(owner: Owner, { prints, blockEnds }: DocumentPrints): boolean {
    if (!this.table.hasRoomFor(prints.length) || this.nextBlock + blockEnds.length >= MOST_BLOCKS) return false;
    this.owners.push({ firstBlock: this.nextBlock, owner });
    let at = 0;
    for (const end of blockEnds) {
      for (; at < end; at++) this.table.add(prints[at] ?? 0, this.nextBlock);
      this.nextBlock++;
    }
    this.nextBlock++; // so that the end of one and the beginning of the next are no neighbours
    return true;
  }

  remove(id: string): void {
    for (const one of this.owners) if (one.owner?.id === id) one.owner = null;
  }

  /** Looks a print up: writes where it stands to `blocks`, and says in how many. */
  find(print: number): number {
    return this.table.find(print, this.blocks);
  }

  ownerOf(block: number): Owner | null {
    let low = 0;
    let high = this.owners.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.owners[middle]?.firstBlock ?? 0) <= Math.max(0, block)) low = middle;
      else high = middle - 1;
    }
    return this.owners[low]?.owner ?? null;
  }
}
