import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { closePath } from "../../routing/commands/close-path.ts";
import type { Moved } from "../contract.ts";
import { withoutSecrets } from "../without-secrets.ts";
import { findMoved, loadMovable } from "./load-movable.ts";
import { moveDraft } from "./move-draft.ts";

/**
 * Takes a draft back. Nothing is deleted; it can be opened again. Asking twice answers the second time as the first.
 * @throws DomainError draft.not_found, draft.changed_elsewhere, draft.not_possible_now
 */
export async function withdrawDraft(
  ctx: Ctx,
  input: { draftId: string; version: number; reason: string },
): Promise<Moved> {
  const reason = withoutSecrets(input.reason, await loadOrganisation(ctx.db));
  return transact(ctx.db, async (tx) => {
    const done = await findMoved(tx, ctx.actor.id, input, { state: "WITHDRAWN" });
    if (done !== null) return done;
    const draft = await loadMovable(tx, ctx.actor.id, input);
    const moved = await moveDraft(tx, ctx, draft, "withdraw");
    // A decision that hadn't taken effect never will: its author was quicker.
    await tx.pendingDecision.deleteMany({ where: { draftId: draft.id } });
    await closePath(tx, ctx, draft.id);
    await tx.claim.deleteMany({ where: { draftId: draft.id } });
    await recordEvent(tx, ctx, {
      type: "draft.withdrawn",
      draftId: draft.id,
      surface: draft.surface,
      reason,
    });
    return moved;
  });
}
