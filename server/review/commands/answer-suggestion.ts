import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { WRITABLE } from "../../drafts/lifecycle.ts";
import { DomainError } from "../../shared/errors.ts";
import type { AnswerSuggestion } from "../contract.ts";
import { loadSentComment } from "./load-sent-comment.ts";

/**
 * Notes what the author made of a suggested wording. The text itself changes in the author's editor, by their hand: both
 * versions stay, the revision that was read and the one that is sent next. They may think again while they write.
 * @throws DomainError draft.not_found, draft.not_possible_now, comment.not_found, comment.no_suggestion
 */
export async function answerSuggestion(ctx: Ctx, input: AnswerSuggestion): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const { draft, comment } = await loadSentComment(tx, ctx, input);
    if (draft.as !== "author") throw new DomainError("draft.not_found", { draftId: draft.id });
    if (!WRITABLE.includes(draft.state)) throw new DomainError("draft.not_possible_now", { draftId: draft.id });
    if (comment.replacement === null) throw new DomainError("comment.no_suggestion", { commentId: comment.id });
    if (comment.answer === input.answer) return;
    const answer = { answer: input.answer, answeredAt: ctx.now() };
    await tx.comment.update({ where: { id: comment.id }, data: answer, select: { id: true } });
    const about = { draftId: draft.id, surface: draft.surface, commentId: comment.id };
    await recordEvent(tx, ctx, { type: "suggestion.answered", ...about, answer: input.answer });
  });
}
