import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { closePath } from "../../routing/commands/close-path.ts";
import { moveDraft } from "./move-draft.ts";

/** Closes what still waits of somebody who has left: nobody is left to act on a decision. Safe to repeat. */
export async function closeForLeaver(
  ctx: { db: Db; now: () => Date },
  { personId }: { personId: string },
): Promise<number> {
  const waiting = await ctx.db.draft.findMany({
    where: { authorId: personId, state: "IN_REVIEW", author: { isActive: false } },
    select: { id: true },
  });
  for (const { id } of waiting) {
    await transact(ctx.db, async (tx) => {
      await tx.$queryRaw`SELECT id FROM draft WHERE id = ${id} FOR UPDATE`;
      const draft = await tx.draft.findFirst({
        where: { id, state: "IN_REVIEW" },
        select: {
          id: true,
          authorId: true,
          state: true,
          version: true,
          surface: true,
          author: { select: { name: true } },
        },
      });
      if (draft === null) return;
      const bySystem = { actor: null, now: ctx.now };
      await moveDraft(tx, bySystem, draft, "authorLeft");
      await tx.pendingDecision.deleteMany({ where: { draftId: id } });
      await tx.claim.deleteMany({ where: { draftId: id } });
      await closePath(tx, ctx, id);
      const said = { draftId: id, surface: draft.surface, authorName: draft.author.name };
      await recordEvent(tx, bySystem, { type: "draft.closed_for_leaver", ...said });
    });
  }
  return waiting.length;
}
