import type { Tx } from "../../db/transaction.ts";

/** Ends a draft's way: it was decided, or taken back. What was open stays to be read, with its times. */
export async function closePath(tx: Tx, ctx: { now: () => Date }, draftId: string): Promise<void> {
  await tx.reviewStage.updateMany({
    where: { draftId, state: "open" },
    data: { state: "void", closedAt: ctx.now() },
  });
  await tx.reviewStage.updateMany({ where: { draftId, state: "ahead" }, data: { state: "void" } });
}
