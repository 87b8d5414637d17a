import type { Reader } from "../../db/transaction.ts";
import type { SavedView, SavedViewKind } from "../contract.ts";

/** Somebody's own saved views of a kind of list, and those that others share, by name. */
export async function listViews(db: Reader, personId: string, kind: SavedViewKind): Promise<SavedView[]> {
  const rows = await db.savedView.findMany({
    where: { kind, OR: [{ personId }, { isShared: true, person: { isActive: true } }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 100,
    select: { id: true, name: true, query: true, isShared: true, person: { select: { id: true, name: true } } },
  });
  return rows.map(({ person, ...view }) => ({ ...view, ownerName: person.id === personId ? null : person.name }));
}
