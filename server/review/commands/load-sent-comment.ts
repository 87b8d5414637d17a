import type { Ctx } from "../../context.ts";
import type { Tx } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import type { CommentRef } from "../contract.ts";
import { loadTalked } from "../queries/thread-access.ts";

/**
 * A comment that was sent, with the draft it is about, locked until the transaction ends.
 * @throws DomainError draft.not_found, comment.not_found
 */
export async function loadSentComment(tx: Tx, ctx: Ctx, { draftId, commentId }: CommentRef) {
  await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId} FOR UPDATE`;
  const draft = await loadTalked(tx, ctx.actor, draftId, ctx.now());
  const comment = await tx.comment.findFirst({
    // Without its salt its words have been erased.
    where: {
      id: commentId,
      draftId,
      publishedAt: { not: null },
      salt: { not: "" },
      revision: { number: { lte: draft.upTo } },
    },
    select: { id: true, writerId: true, replacement: true, answer: true, resolvedAt: true },
  });
  if (comment === null) throw new DomainError("comment.not_found", { commentId });
  return { draft, comment };
}
