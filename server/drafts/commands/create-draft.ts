import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";
import type { CreateDraft } from "../contract.ts";

/** Begins an empty draft for a surface, or for one field of a profile. */
export async function createDraft(ctx: Ctx, { surface, part }: CreateDraft): Promise<{ id: string }> {
  return transact(ctx.db, async (tx) => {
    const at = ctx.now();
    const id = newId("draft");
    await tx.draft.create({
      data: { id, authorId: ctx.actor.id, surface, part, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    await recordEvent(tx, ctx, { type: "draft.created", draftId: id, surface });
    return { id };
  });
}
