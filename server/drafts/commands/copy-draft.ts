import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { commitmentOf } from "../commitment.ts";
import { READY, stateAt } from "../lifecycle.ts";
import { loadLatestRevision, loadMovable } from "./load-movable.ts";

/**
 * Hands out the exact cleared or approved text with its SHA-256, and records that it was taken.
 * @throws DomainError draft.not_found, draft.not_possible_now, draft.run_out
 */
export async function copyDraft(ctx: Ctx, input: { draftId: string }): Promise<{ text: string; textHash: string }> {
  return transact(ctx.db, async (tx) => {
    const draft = await loadMovable(tx, ctx.actor.id, input);
    const state = stateAt(draft, ctx.now());
    if (state === "EXPIRED") throw new DomainError("draft.run_out", { draftId: draft.id });
    if (!READY.includes(state)) throw new DomainError("draft.not_possible_now", { draftId: draft.id, state });
    const revision = await loadLatestRevision(tx, draft.id);
    await recordEvent(tx, ctx, {
      type: "draft.copied",
      draftId: draft.id,
      surface: draft.surface,
      revision: revision.number,
      commitment: commitmentOf(revision.text, revision.salt),
    });
    return { text: revision.text, textHash: revision.textHash };
  });
}
