import { subMinutes } from "date-fns";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import type { OpenedView } from "../contract.ts";
import { loadForReview } from "../queries/load-for-review.ts";
import { noteLook } from "./note-look.ts";

/** Looking again within this time is the same look. */
const SAME_LOOK_MINUTES = 15;

/**
 * Opens a draft for its reviewer, and keeps which revision they have seen. Where only few may read it, that they did is an entry of the log.
 * @throws DomainError draft.not_found
 */
export async function openForReview(ctx: Ctx, { draftId }: { draftId: string }): Promise<OpenedView> {
  const view = await loadForReview(ctx.db, ctx.actor, draftId, ctx.now());
  const lastSeen = await noteLook(ctx, { draftId, revision: view.latest.number });
  if (!view.isRestricted) return { ...view, lastSeen };
  await transact(ctx.db, async (tx) => {
    const seen = await tx.auditEntry.count({
      where: {
        draftId,
        actorId: ctx.actor.id,
        type: "review.opened_restricted",
        at: { gt: subMinutes(ctx.now(), SAME_LOOK_MINUTES) },
      },
    });
    if (seen === 0) await recordEvent(tx, ctx, { type: "review.opened_restricted", draftId });
  });
  return { ...view, lastSeen };
}
