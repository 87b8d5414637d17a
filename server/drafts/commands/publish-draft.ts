import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { commitmentOf } from "../commitment.ts";
import type { Moved, PublishDraft } from "../contract.ts";
import { stateAt } from "../lifecycle.ts";
import { postAddress } from "../post-address.ts";
import { findMoved, loadLatestRevision, loadMovable } from "./load-movable.ts";
import { moveDraft } from "./move-draft.ts";

/**
 * Records where the author published the cleared or approved text. Saying the same again answers as the first time.
 * @throws DomainError draft.not_found, draft.changed_elsewhere, draft.not_possible_now, draft.run_out
 */
export async function publishDraft(ctx: Ctx, input: PublishDraft): Promise<Moved> {
  const url = postAddress(input.url);
  return transact(ctx.db, async (tx) => {
    const done = await findMoved(tx, ctx.actor.id, input, { state: "PUBLISHED", publishedUrl: url });
    if (done !== null) return done;
    const at = ctx.now();
    const draft = await loadMovable(tx, ctx.actor.id, input);
    if (stateAt(draft, at) === "EXPIRED") throw new DomainError("draft.run_out", { draftId: draft.id });
    const moved = await moveDraft(tx, ctx, draft, "publish", { publishedAt: at, publishedUrl: url });
    const revision = await loadLatestRevision(tx, draft.id);
    await recordEvent(tx, ctx, {
      type: "draft.published",
      draftId: draft.id,
      surface: draft.surface,
      revision: revision.number,
      commitment: commitmentOf(revision.text, revision.salt),
      url,
    });
    return moved;
  });
}
