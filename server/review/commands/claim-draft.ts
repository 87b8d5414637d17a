import { addMinutes } from "date-fns";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { notify } from "../../notifications/commands/notify.ts";
import { DomainError } from "../../shared/errors.ts";
import { CLAIM_MINUTES, type ClaimDraft } from "../contract.ts";
import { loadTurn } from "./load-turn.ts";
import { lockWaiting } from "./lock-waiting.ts";

/**
 * Claims a waiting draft for a few minutes, or renews one's claim. A colleague's claim that still holds is taken over
 * only when asked for. Renewing is no entry of its own.
 * @throws DomainError draft.not_found, draft.not_yours_to_decide, review.already_decided, review.not_your_turn,
 *   review.claimed_by_other
 */
export async function claimDraft(ctx: Ctx, input: ClaimDraft): Promise<{ expiresAt: Date }> {
  return transact(ctx.db, async (tx) => {
    const draft = await lockWaiting(tx, ctx, input.draftId);
    await loadTurn(tx, ctx, draft);
    const now = ctx.now();
    const held = draft.claim !== null && draft.claim.expiresAt > now ? draft.claim : null;
    const isMine = held?.reviewerId === ctx.actor.id;
    if (held !== null && !isMine && !input.isTakeOver) {
      throw new DomainError("review.claimed_by_other", { draftId: draft.id, by: held.reviewerId });
    }
    const expiresAt = addMinutes(now, CLAIM_MINUTES);
    const claim = { reviewerId: ctx.actor.id, expiresAt };
    await tx.claim.upsert({
      where: { draftId: draft.id },
      create: { draftId: draft.id, ...claim },
      update: claim,
      select: { draftId: true },
    });
    if (held !== null && !isMine) {
      const about = { by: ctx.actor.id, draftId: draft.id, facts: { who: ctx.actor.name, surface: draft.surface } };
      await notify(tx, ctx, { event: "taken_over", to: [held.reviewerId], ...about });
    }
    if (!isMine) {
      await recordEvent(tx, ctx, {
        type: "review.claimed",
        draftId: draft.id,
        takenFrom: held?.reviewer.name ?? null,
      });
    }
    return { expiresAt };
  });
}
