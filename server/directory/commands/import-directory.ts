import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";
import type { ImportDirectory, ImportPlan } from "../contract.ts";
import { readDirectoryCsv } from "../csv.ts";
import { nameKey } from "../name-key.ts";
import { planImport } from "../plan-import.ts";
import { readStanding } from "../queries.ts";
import { bumpVersion } from "./bump-version.ts";
import { lockDirectory } from "./lock-directory.ts";

/** Imports a directory file, whole or not at all. With a problem anywhere nothing is imported, and each is named. */
export async function importDirectory(ctx: Ctx, input: ImportDirectory): Promise<ImportPlan> {
  const { lines, problems } = readDirectoryCsv(input.csv);
  if (problems.length > 0) return { problems, added: 0, changed: 0, unchanged: 0, conflicts: [], isDone: false };
  return transact(ctx.db, async (tx) => {
    await lockDirectory(tx);
    const plan = planImport(lines, await readStanding(tx), input.replaces);
    const { toAdd, toChange, ...rest } = plan;
    const done = { ...rest, problems, added: toAdd.length, changed: toChange.length, isDone: true };
    if (toAdd.length + toChange.length === 0) return done;
    await write(tx, ctx.now(), plan);
    const version = await bumpVersion(tx);
    await recordEvent(tx, ctx, { type: "directory.imported", added: toAdd.length, changed: toChange.length, version });
    return done;
  });
}

async function write(tx: Tx, at: Date, { toAdd, toChange }: ReturnType<typeof planImport>): Promise<void> {
  await tx.directoryEntry.createMany({
    data: toAdd.map((entry) => ({
      ...entry,
      id: newId("directory"),
      nameKey: nameKey(entry.name),
      createdAt: at,
      updatedAt: at,
    })),
  });
  for (const { id, entry } of toChange) {
    await tx.directoryEntry.update({
      where: { id },
      data: { ...entry, updatedAt: at, version: { increment: 1 } },
      select: { id: true },
    });
  }
}
