import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { bumpVersion } from "./bump-version.ts";

/**
 * Removes a directory entry at the version the admin saw.
 * @throws DomainError directory.not_found, directory.changed_elsewhere
 */
export async function removeEntry(ctx: Ctx, input: { id: string; version: number }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const known = await tx.directoryEntry.findUnique({
      where: { id: input.id },
      select: { kind: true, status: true, name: true },
    });
    if (known === null) throw new DomainError("directory.not_found", { id: input.id });
    const { count } = await tx.directoryEntry.deleteMany({ where: input });
    if (count === 0) throw new DomainError("directory.changed_elsewhere", input);
    await bumpVersion(tx);
    await recordEvent(tx, ctx, { type: "directory.removed", entryId: input.id, ...known });
  });
}
