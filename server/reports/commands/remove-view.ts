import type { Ctx } from "../../context.ts";
import { DomainError } from "../../shared/errors.ts";

/**
 * Forgets one of one's own views.
 * @throws DomainError view.not_found
 */
export async function removeView(ctx: Ctx, input: { id: string }): Promise<void> {
  const { count } = await ctx.db.savedView.deleteMany({ where: { id: input.id, personId: ctx.actor.id } });
  if (count === 0) throw new DomainError("view.not_found", { id: input.id });
}
