import type { Ctx } from "../../context.ts";

/** Marks one's notices as read: one of them, or all. */
export async function readNotices(ctx: Ctx, input: { id: string } | null): Promise<void> {
  await ctx.db.notification.updateMany({
    where: { personId: ctx.actor.id, readAt: null, ...(input && { id: input.id }) },
    data: { readAt: ctx.now() },
  });
}
