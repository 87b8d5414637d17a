import { randomBytes } from "node:crypto";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { commitmentOf } from "../../drafts/commitment.ts";
import { withoutSecrets } from "../../drafts/without-secrets.ts";
import { notify } from "../../notifications/commands/notify.ts";
import { newId } from "../../shared/ids.ts";
import type { ReplyToComment } from "../contract.ts";
import { loadSentComment } from "./load-sent-comment.ts";

/**
 * Answers a comment, as the author or as one who reviews the draft; the other side is told.
 * @throws DomainError draft.not_found, comment.not_found
 */
export async function replyToComment(ctx: Ctx, input: ReplyToComment): Promise<{ id: string }> {
  const body = withoutSecrets(input.body, await loadOrganisation(ctx.db));
  return transact(ctx.db, async (tx) => {
    const { draft, comment } = await loadSentComment(tx, ctx, input);
    const id = newId("reply");
    const salt = randomBytes(16).toString("hex");
    await tx.commentReply.create({
      data: { id, commentId: comment.id, writerId: ctx.actor.id, body, salt, createdAt: ctx.now() },
      select: { id: true },
    });
    const facts = { who: ctx.actor.name, surface: draft.surface };
    const about = { by: ctx.actor.id, draftId: draft.id, facts };
    if (draft.as === "author") await notify(tx, ctx, { event: "replied", to: [comment.writerId], ...about });
    else await notify(tx, ctx, { event: "commented", to: [draft.authorId], ...about });
    const { id: draftId, surface } = draft;
    const commitment = commitmentOf(body, salt);
    await recordEvent(tx, ctx, { type: "comment.replied", draftId, surface, commentId: comment.id, commitment });
    return { id };
  });
}
