import { addSeconds } from "date-fns";
import type { Ctx } from "../../context.ts";
import { DomainError } from "../../shared/errors.ts";
import { LOOK_SECONDS, type LookAtDraft } from "../contract.ts";
import { knownOf } from "../queries/known-of.ts";

/**
 * Says which draft a reviewer has before them, for a minute; null: none any more. It is kept no longer and changes
 * nothing, so the log doesn't hear of it.
 * @throws DomainError draft.not_found
 */
export async function lookAtDraft(ctx: Ctx, { draftId }: LookAtDraft): Promise<void> {
  const now = ctx.now();
  const personId = ctx.actor.id;
  if (draftId === null) {
    await ctx.db.looking.deleteMany({ where: { personId } });
    return;
  }
  const [known] = await knownOf(ctx.db, ctx.actor, [draftId], now);
  if (known === undefined) throw new DomainError("draft.not_found", { draftId });
  const until = addSeconds(now, LOOK_SECONDS);
  await ctx.db.looking.deleteMany({ where: { until: { lt: now } } });
  await ctx.db.looking.upsert({
    where: { personId },
    create: { personId, draftId, until },
    update: { draftId, until },
    select: { personId: true },
  });
}
