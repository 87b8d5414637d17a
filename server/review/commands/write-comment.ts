import { randomBytes } from "node:crypto";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { withoutSecrets } from "../../drafts/without-secrets.ts";
import { selectorOf } from "../../shared/anchor.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { ChangeComment, CommentRef, WriteComment } from "../contract.ts";
import { loadTalked } from "../queries/thread-access.ts";
import { lockWaiting } from "./lock-waiting.ts";

/**
 * Writes a comment on a passage of a waiting draft; nobody else sees it until it is sent, alone or with the decision.
 * Writing is no entry of the log; sending is.
 * @throws DomainError draft.not_found, draft.not_yours_to_decide, review.already_decided, review.stale_revision,
 *   comment.nothing_marked
 */
export async function writeComment(ctx: Ctx, input: WriteComment): Promise<{ id: string }> {
  const words = await cleaned(ctx, input);
  return transact(ctx.db, async (tx) => {
    const { id: draftId } = await lockWaiting(tx, ctx, input.draftId);
    await loadTalked(tx, ctx.actor, draftId, ctx.now());
    const revision = await tx.revision.findFirst({
      where: { draftId },
      orderBy: { number: "desc" },
      select: { id: true, text: true },
    });
    if (revision === null || revision.id !== input.revisionId)
      throw new DomainError("review.stale_revision", { draftId, revisionId: input.revisionId });
    const selector = selectorOf(revision.text, input.start, input.end);
    if (selector === null) throw new DomainError("comment.nothing_marked", { draftId });
    const id = newId("comment");
    const salt = randomBytes(16).toString("hex");
    const from = { draftId, revisionId: revision.id, writerId: ctx.actor.id, createdAt: ctx.now() };
    await tx.comment.create({ data: { id, ...from, ...selector, ...words, salt }, select: { id: true } });
    return { id };
  });
}

/**
 * Changes one's comment while it isn't sent.
 * @throws DomainError draft.not_found, comment.not_found
 */
export async function changeComment(ctx: Ctx, input: ChangeComment): Promise<void> {
  const words = await cleaned(ctx, input);
  await transact(ctx.db, async (tx) => {
    await loadTalked(tx, ctx.actor, input.draftId, ctx.now());
    const { count } = await tx.comment.updateMany({ where: unsent(ctx, input), data: words });
    if (count === 0) throw new DomainError("comment.not_found", { commentId: input.commentId });
  });
}

/**
 * Throws one's comment away while it isn't sent. Doing so twice is doing so once.
 * @throws DomainError draft.not_found
 */
export async function removeComment(ctx: Ctx, input: CommentRef): Promise<void> {
  await transact(ctx.db, async (tx: Tx) => {
    await loadTalked(tx, ctx.actor, input.draftId, ctx.now());
    await tx.comment.deleteMany({ where: unsent(ctx, input) });
  });
}

function unsent(ctx: Ctx, { draftId, commentId }: CommentRef) {
  return { id: commentId, draftId, writerId: ctx.actor.id, publishedAt: null };
}

async function cleaned(ctx: Ctx, { body, replacement }: { body: string; replacement: string | null }) {
  const organisation = await loadOrganisation(ctx.db);
  const clean = (words: string) => withoutSecrets(words, organisation);
  return { body: clean(body), replacement: replacement === null ? null : clean(replacement) };
}
