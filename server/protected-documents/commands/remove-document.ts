import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";

/**
 * Takes a document's prints away: from the next check on it is no longer protected.
 * @throws DomainError document.not_found
 */
export async function removeDocument(ctx: Ctx, { id }: { id: string }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const known = await tx.protectedDocument.findUnique({ where: { id }, select: { name: true } });
    const { count } = await tx.protectedDocument.deleteMany({ where: { id } });
    if (known === null || count === 0) throw new DomainError("document.not_found", { id });
    await recordEvent(tx, ctx, { type: "document.removed", documentId: id, name: known.name });
  });
}
