import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { lockWritable } from "./load-movable.ts";

/**
 * Takes a dismissal back. Taking back what isn't there changes nothing.
 * @throws DomainError draft.not_found, draft.not_possible_now
 */
export async function undoDismissal(ctx: Ctx, input: { draftId: string; fingerprint: string }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const draft = await lockWritable(tx, ctx.actor.id, input.draftId);
    const key = { draftId: draft.id, fingerprint: input.fingerprint };
    const kept = await tx.dismissal.findUnique({ where: { draftId_fingerprint: key }, select: { ruleId: true } });
    if (kept === null) return;
    await tx.dismissal.delete({ where: { draftId_fingerprint: key }, select: { id: true } });
    await recordEvent(tx, ctx, {
      type: "finding.dismissal_undone",
      draftId: draft.id,
      surface: draft.surface,
      ruleId: kept.ruleId,
    });
  });
}
