import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import type { Moved } from "../contract.ts";
import { loadMovable } from "./load-movable.ts";
import { moveDraft } from "./move-draft.ts";

/**
 * Opens a draft for changes again; a clearance or approval it had is void from here.
 * @throws DomainError draft.not_found, draft.changed_elsewhere, draft.not_possible_now
 */
export async function reopenDraft(ctx: Ctx, input: { draftId: string; version: number }): Promise<Moved> {
  return transact(ctx.db, async (tx) => {
    const draft = await loadMovable(tx, ctx.actor.id, input);
    const moved = await moveDraft(tx, ctx, draft, "reopen", { validUntil: null });
    await recordEvent(tx, ctx, {
      type: "draft.reopened",
      draftId: draft.id,
      surface: draft.surface,
      from: draft.state.toLowerCase(),
    });
    return moved;
  });
}
