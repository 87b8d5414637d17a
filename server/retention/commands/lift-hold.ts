import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";

/**
 * Ends a hold, with a reason.
 * @throws DomainError hold.not_found
 */
export async function liftHold(ctx: Ctx, { id, reason }: { id: string; reason: string }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const { count } = await tx.legalHold.updateMany({ where: { id, liftedAt: null }, data: { liftedAt: ctx.now() } });
    if (count === 0) throw new DomainError("hold.not_found", { id });
    await recordEvent(tx, ctx, { type: "hold.lifted", holdId: id, reason });
  });
}
