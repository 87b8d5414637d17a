import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import type { ResolveComment } from "../contract.ts";
import { loadSentComment } from "./load-sent-comment.ts";

/**
 * Marks a comment as settled, or opens it again. Where it is so already nothing changes.
 * @throws DomainError draft.not_found, comment.not_found
 */
export async function resolveComment(ctx: Ctx, input: ResolveComment): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const { draft, comment } = await loadSentComment(tx, ctx, input);
    if ((comment.resolvedAt !== null) === input.isResolved) return;
    const resolvedAt = input.isResolved ? ctx.now() : null;
    await tx.comment.update({ where: { id: comment.id }, data: { resolvedAt }, select: { id: true } });
    const { id: draftId, surface } = draft;
    const { isResolved } = input;
    await recordEvent(tx, ctx, { type: "comment.resolved", draftId, surface, commentId: comment.id, isResolved });
  });
}
