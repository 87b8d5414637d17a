import type { World } from "./world.ts";

/** The log's entries of a draft, or all, in the order they were written. */
export function entriesOf(world: World, draftId?: string) {
  return world.db.auditEntry.findMany({
    where: draftId === undefined ? {} : { draftId },
    orderBy: [{ recordedAt: "asc" }, { at: "asc" }],
  });
}

/** The types of the entries that `work` adds to the log, or to what it says of one draft. */
export async function typesAdded(world: World, work: () => Promise<unknown>, draftId?: string): Promise<string[]> {
  const before = new Set((await entriesOf(world, draftId)).map((entry) => entry.id));
  await work();
  return (await entriesOf(world, draftId)).filter((entry) => !before.has(entry.id)).map((entry) => entry.type);
}
