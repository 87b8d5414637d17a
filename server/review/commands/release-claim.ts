import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";

/** Puts a draft one has claimed back into the queue. Without a claim of one's own nothing changes. */
export async function releaseClaim(ctx: Ctx, input: { draftId: string }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const { count } = await tx.claim.deleteMany({ where: { draftId: input.draftId, reviewerId: ctx.actor.id } });
    if (count > 0) await recordEvent(tx, ctx, { type: "review.released", draftId: input.draftId });
  });
}
