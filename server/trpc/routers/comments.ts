import { DraftRef } from "../../drafts/contract.ts";
import { answerSuggestion } from "../../review/commands/answer-suggestion.ts";
import { replyToComment } from "../../review/commands/reply-to-comment.ts";
import { resolveComment } from "../../review/commands/resolve-comment.ts";
import { sendComments } from "../../review/commands/send-comments.ts";
import { changeComment, removeComment, writeComment } from "../../review/commands/write-comment.ts";
import {
  AnswerSuggestion,
  ChangeComment,
  CommentRef,
  ReplyToComment,
  ResolveComment,
  WriteComment,
} from "../../review/contract.ts";
import { loadThread } from "../../review/queries/load-thread.ts";
import { t } from "../init.ts";
import { can, limited } from "../procedures.ts";

const review = can("draft.review").use(limited("change"));
const talk = can("draft.write");
const change = talk.use(limited("change"));

export const commentsRouter = t.router({
  thread: talk.input(DraftRef).query(({ ctx, input }) => loadThread(ctx.db, ctx.actor, input.draftId, ctx.now())),
  write: review.input(WriteComment).mutation(({ ctx, input }) => writeComment(ctx, input)),
  change: review.input(ChangeComment).mutation(({ ctx, input }) => changeComment(ctx, input)),
  remove: review.input(CommentRef).mutation(({ ctx, input }) => removeComment(ctx, input)),
  send: review.input(DraftRef).mutation(({ ctx, input }) => sendComments(ctx, input)),
  reply: change.input(ReplyToComment).mutation(({ ctx, input }) => replyToComment(ctx, input)),
  resolve: change.input(ResolveComment).mutation(({ ctx, input }) => resolveComment(ctx, input)),
  answer: change.input(AnswerSuggestion).mutation(({ ctx, input }) => answerSuggestion(ctx, input)),
});
