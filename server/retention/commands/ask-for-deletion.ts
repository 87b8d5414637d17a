import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";

/**
 * An author asks that the texts of a draft of theirs be erased. The nightly run does it, unless it is held or has to be kept.
 * Asking twice is asking once.
 * @throws DomainError draft.not_found
 */
export async function askForDeletion(
  ctx: Ctx,
  { draftId, reason }: { draftId: string; reason: string },
): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const draft = await tx.draft.findFirst({
      where: { id: draftId, authorId: ctx.actor.id },
      select: { surface: true },
    });
    if (draft === null) throw new DomainError("draft.not_found", { draftId });
    const { count } = await tx.deletionRequest.createMany({
      data: [{ draftId, askedAt: ctx.now() }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await recordEvent(tx, ctx, { type: "draft.deletion_asked", draftId, surface: draft.surface, reason });
  });
}
