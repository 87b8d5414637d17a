import type { World } from "./world.ts";

/** The log's entries of a draft, or all, in the order they were written. */
export function entriesOf(world: World, draftId?: string) {
  return world.db.auditEntry.findMany({
    where: draftId === undefined ? {} : { draftId },
    orderBy: [{ recordedAt: "asc" }, { at: "asc" }],
  });
}

/** The types of the entries that `work` adds to the log. */
export async function typesAdded(world: World, work: () => Promise<unknown>): Promise<string[]> {
  const before = new Set((await entriesOf(world)).map((entry) => entry.id));
  await work();
  return (await entriesOf(world)).filter((entry) => !before.has(entry.id)).map((entry) => entry.type);
}
