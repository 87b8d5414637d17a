import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import type { ChangeEntry } from "../contract.ts";
import { nameKey } from "../name-key.ts";
import { bumpVersion } from "./bump-version.ts";
import { lockDirectory } from "./lock-directory.ts";

/**
 * Changes a directory entry at the version the admin saw.
 * @throws DomainError directory.not_found, directory.exists, directory.changed_elsewhere
 */
export async function changeEntry(ctx: Ctx, input: ChangeEntry): Promise<{ version: number }> {
  const { id, version, ...fields } = input;
  return transact(ctx.db, async (tx) => {
    await lockDirectory(tx);
    const key = { kind: fields.kind, nameKey: nameKey(fields.name) };
    const known = await tx.directoryEntry.findUnique({ where: { id }, select: { id: true } });
    if (known === null) throw new DomainError("directory.not_found", { id });
    const same = await tx.directoryEntry.findUnique({ where: { kind_nameKey: key }, select: { id: true } });
    if (same !== null && same.id !== id) throw new DomainError("directory.exists", { id: same.id });
    const { count } = await tx.directoryEntry.updateMany({
      where: { id, version },
      data: { ...fields, ...key, updatedAt: ctx.now(), version: version + 1 },
    });
    if (count === 0) throw new DomainError("directory.changed_elsewhere", { id, version });
    await bumpVersion(tx);
    const { kind, status, name } = fields;
    await recordEvent(tx, ctx, { type: "directory.changed", entryId: id, kind, status, name });
    return { version: version + 1 };
  });
}
