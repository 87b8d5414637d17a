import { PrintStore } from "../detection/fingerprints/print-store.ts";
import { fromColumns } from "./prints-column.ts";

/** Where prints are read from: a table whose rows come and go but never change. */
export interface PrintSource {
  ids: () => Promise<string[]>;
  /** Prints of all rows together. */
  total: () => Promise<number>;
  read: (id: string) => Promise<{ name: string; prints: Uint8Array; blockEnds: Uint8Array } | null>;
}

interface Kept {
  store: PrintStore;
  ids: Set<string>;
}

/** Room for as many prints again as there are: most documents come one by one. */
const SPARE = 2;
const LEAST_ROOM = 100_000;

/**
 * The prints of a table in memory, shared by all requests. A row's id says whether it is there already: what came is added
 * and what went is taken away, at the next request in each process.
 */
export class KeptPrints {
  private kept: Kept | null = null;

  /** The prints as they stand; null where there are none. */
  async upToDate(source: PrintSource): Promise<PrintStore | null> {
    const ids = new Set(await source.ids());
    if (ids.size === 0) {
      this.kept = null;
      return null;
    }
    const kept = this.kept;
    if (kept !== null) {
      for (const id of kept.ids.difference(ids)) {
        kept.store.remove(id);
        kept.ids.delete(id);
      }
      if (await fill(kept, ids.difference(kept.ids), source)) return kept.store;
    }
    const fresh: Kept = { store: new PrintStore(Math.max(LEAST_ROOM, SPARE * (await source.total()))), ids: new Set() };
    await fill(fresh, ids, source);
    this.kept = fresh;
    return fresh.store;
  }
}

/** Adds rows one by one, so that no more than one's prints are held twice; false where they don't fit. */
async function fill(into: Kept, ids: ReadonlySet<string>, source: PrintSource): Promise<boolean> {
  for (const id of ids) {
    const row = await source.read(id);
    // While this one was read, another request may have added it.
    if (row === null || into.ids.has(id)) continue;
    if (!into.store.add({ id, name: row.name }, fromColumns(row))) return false;
    into.ids.add(id);
  }
  return true;
}
