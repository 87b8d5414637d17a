import { canonical } from "./canonical.ts";
import { type EntryRow, type Fixed, leafOf, saidIn } from "./leaf-of-entry.ts";

/**
 * The sealed log as JSON lines, for whoever wants to verify it without us. The first line says what it is and names the
 * logs; then come the entries of each log in their order, each checkpoint after the last entry it speaks of; the last line
 * counts the entries, so that a file that was cut off shows.
 */
const SEALED_FORMAT = "imprimatur-audit-log/1";

export const headLine = (logs: readonly { id: number; origin: string; key: string }[]): string =>
  line({ format: SEALED_FORMAT, logs });

/** `hash` is the leaf's as it was written when it was sealed; `salt` and `said` are null once the text was erased. */
export const entryLine = (
  log: number,
  entry: { index: number; row: EntryRow; fixed: Fixed; hash: Uint8Array },
): string =>
  line({
    log,
    index: entry.index,
    leaf: leafOf(entry.row, entry.fixed),
    hash: Buffer.from(entry.hash).toString("base64"),
    salt: entry.row.salt && Buffer.from(entry.row.salt).toString("base64"),
    said: entry.row.salt && saidIn(entry.row),
  });

export const checkpointLine = (log: number, note: string): string => line({ log, checkpoint: note });

export const endLine = (entries: number): string => line({ end: true, entries });

const line = (value: unknown) => `${canonical(value)}\n`;
