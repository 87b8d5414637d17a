import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { EntryFields } from "../contract.ts";
import { nameKey } from "../name-key.ts";
import { bumpVersion } from "./bump-version.ts";
import { lockDirectory } from "./lock-directory.ts";

/**
 * Adds a name to the directory.
 * @throws DomainError directory.exists
 */
export async function addEntry(ctx: Ctx, input: EntryFields): Promise<{ id: string }> {
  return transact(ctx.db, async (tx) => {
    await lockDirectory(tx);
    const key = { kind: input.kind, nameKey: nameKey(input.name) };
    const same = await tx.directoryEntry.findUnique({ where: { kind_nameKey: key }, select: { id: true } });
    if (same !== null) throw new DomainError("directory.exists", { id: same.id });
    const id = newId("directory");
    const at = ctx.now();
    await tx.directoryEntry.create({
      data: { ...input, ...key, id, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    await bumpVersion(tx);
    const { kind, status, name } = input;
    await recordEvent(tx, ctx, { type: "directory.added", entryId: id, kind, status, name });
    return { id };
  });
}
