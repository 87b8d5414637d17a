import type { Reader } from "../../db/transaction.ts";
import type { SavedView, SavedViewKind } from "../contract.ts";

/** Somebody's own saved views, by name. */
export function listViews(db: Reader, personId: string, kind: SavedViewKind): Promise<SavedView[]> {
  return db.savedView.findMany({
    where: { personId, kind },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 100,
    select: { id: true, name: true, query: true },
  });
}
