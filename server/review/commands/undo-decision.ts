import { addMinutes } from "date-fns";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { CLAIM_MINUTES, type UndoDecision } from "../contract.ts";
import { lockSent } from "./lock-waiting.ts";

/**
 * Takes one's own decision back while it hasn't taken effect; the draft is one's own to decide again. Asking twice
 * answers the second time as the first.
 * @throws DomainError draft.not_found, review.too_late_to_undo
 */
export async function undoDecision(ctx: Ctx, { draftId, decisionId }: UndoDecision): Promise<{ expiresAt: Date }> {
  return transact(ctx.db, async (tx) => {
    const { pending, surface } = await lockSent(tx, ctx, draftId);
    const now = ctx.now();
    const expiresAt = addMinutes(now, CLAIM_MINUTES);
    const isWaiting = pending !== null && pending.id === decisionId && pending.reviewerId === ctx.actor.id;
    if (!isWaiting) {
      const mine = await tx.claim.findFirst({
        where: { draftId, reviewerId: ctx.actor.id },
        select: { expiresAt: true },
      });
      if (mine === null || pending !== null) throw new DomainError("review.too_late_to_undo", { draftId, decisionId });
      return mine;
    }
    if (pending.effectiveAt <= now) throw new DomainError("review.too_late_to_undo", { draftId, decisionId });
    await tx.pendingDecision.delete({ where: { draftId }, select: { id: true } });
    await tx.claim.create({ data: { draftId, reviewerId: ctx.actor.id, expiresAt }, select: { draftId: true } });
    await recordEvent(tx, ctx, { type: "review.undone", draftId, surface, kind: pending.kind });
    return { expiresAt };
  });
}
