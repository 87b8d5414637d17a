import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";

/**
 * Takes a table's prints away: from the next check on its customers are no longer protected.
 * @throws DomainError customers.not_found
 */
export async function removeCustomers(ctx: Ctx, { id }: { id: string }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const known = await tx.customerTable.findUnique({ where: { id }, select: { name: true } });
    const { count } = await tx.customerTable.deleteMany({ where: { id } });
    if (known === null || count === 0) throw new DomainError("customers.not_found", { id });
    await recordEvent(tx, ctx, { type: "customers.removed", tableId: id, name: known.name });
  });
}
