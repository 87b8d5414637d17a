import type { DocumentPrints } from "../detection/fingerprints/document-prints.ts";

/** Prints as the table keeps them: little-endian, eight bytes a print and four a block. */
export interface PrintsColumns {
  prints: Uint8Array<ArrayBuffer>;
  blockEnds: Uint8Array<ArrayBuffer>;
}

export function toColumns({ prints, blockEnds }: DocumentPrints): PrintsColumns {
  return { prints: bytesOf(prints), blockEnds: bytesOf(blockEnds) };
}

/** Copies, because a column's bytes begin anywhere and numbers must not. */
export function fromColumns(columns: { prints: Uint8Array; blockEnds: Uint8Array }): DocumentPrints {
  return {
    prints: new Float64Array(Uint8Array.from(columns.prints).buffer),
    blockEnds: new Uint32Array(Uint8Array.from(columns.blockEnds).buffer),
  };
}

function bytesOf(numbers: Float64Array | Uint32Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
}
