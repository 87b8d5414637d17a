import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { notify } from "../../notifications/commands/notify.ts";
import { commentCommitment } from "../comment-commitment.ts";
import { loadTalked } from "../queries/thread-access.ts";

/** Who sends, when. */
type Sender = { actor: { id: string; name: string }; now: () => Date };

/**
 * Sends what a reviewer has written about a draft, without a decision. Nothing written, nothing sent.
 * @throws DomainError draft.not_found
 */
export async function sendComments(ctx: Ctx, { draftId }: { draftId: string }): Promise<{ sent: number }> {
  return transact(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId} FOR UPDATE`;
    const { surface, authorId } = await loadTalked(tx, ctx.actor, draftId, ctx.now());
    return { sent: await sendPending(tx, ctx, { id: draftId, surface, authorId }, { tells: true }) };
  });
}

/** Shows the author all that a reviewer has written of their draft so far, with one entry. Gives how many comments. */
export async function sendPending(
  tx: Tx,
  by: Sender,
  draft: { id: string; surface: string; authorId: string },
  { tells }: { tells: boolean },
): Promise<number> {
  const written = await tx.comment.findMany({
    where: { draftId: draft.id, writerId: by.actor.id, publishedAt: null },
    orderBy: [{ start: "asc" }, { id: "asc" }],
    select: { ...WORDS, id: true, start: true, end: true, revision: { select: { number: true } } },
  });
  if (written.length === 0) return 0;
  await tx.comment.updateMany({
    where: { id: { in: written.map(({ id }) => id) } },
    data: { publishedAt: by.now() },
  });
  if (tells) {
    const facts = { who: by.actor.name, surface: draft.surface };
    const about = { by: by.actor.id, draftId: draft.id, facts };
    await notify(tx, by, { event: "commented", to: [draft.authorId], ...about });
  }
  const comments = written.map(({ id, start, end, revision, ...words }) => ({
    ...{ commentId: id, revision: revision.number, start, end },
    ...{ isSuggestion: words.replacement !== null, commitment: commentCommitment(words) },
  }));
  await recordEvent(tx, by, { type: "comment.sent", draftId: draft.id, surface: draft.surface, comments });
  return written.length;
}

const WORDS = { exact: true, body: true, replacement: true, salt: true } as const;
