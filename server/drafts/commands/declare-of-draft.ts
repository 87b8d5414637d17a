import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import type { DeclareOfDraft } from "../contract.ts";
import { lockWritable } from "./load-movable.ts";

/**
 * Keeps what the author says of a draft beyond its words; all of it, in place of what they said before. No entry in the
 * log: until a draft is sent, writing is private, and what a declaration leads to is said by the rules then.
 * @throws DomainError draft.not_found, draft.not_possible_now
 */
export async function declareOfDraft(ctx: Ctx, { draftId, declarations }: DeclareOfDraft): Promise<void> {
  await transact(ctx.db, async (tx) => {
    await lockWritable(tx, ctx.actor.id, draftId);
    await tx.draft.update({
      where: { id: draftId },
      data: { declarations: [...new Set(declarations)].toSorted() },
      select: { id: true },
    });
  });
}
