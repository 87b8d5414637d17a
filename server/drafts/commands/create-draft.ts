import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";
import type { Surface } from "../../shared/surfaces.ts";

/** Begins an empty draft for a surface. */
export async function createDraft(ctx: Ctx, input: { surface: Surface }): Promise<{ id: string }> {
  return transact(ctx.db, async (tx) => {
    const at = ctx.now();
    const id = newId("draft");
    await tx.draft.create({
      data: { id, authorId: ctx.actor.id, surface: input.surface, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    await recordEvent(tx, ctx, { type: "draft.created", draftId: id, surface: input.surface });
    return { id };
  });
}
