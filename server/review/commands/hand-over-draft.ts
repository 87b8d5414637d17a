import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { withoutSecrets } from "../../drafts/without-secrets.ts";
import { notify } from "../../notifications/commands/notify.ts";
import { DomainError } from "../../shared/errors.ts";
import type { HandOverDraft } from "../contract.ts";
import { loadTurn } from "./load-turn.ts";
import { lockWaiting } from "./lock-waiting.ts";

/**
 * Asks one colleague, whose turn it could be as well, to decide a draft.
 * @throws DomainError draft.not_found, draft.not_yours_to_decide, review.already_decided, review.not_your_turn
 */
export async function handOverDraft(ctx: Ctx, input: HandOverDraft): Promise<void> {
  const note = withoutSecrets(input.note, await loadOrganisation(ctx.db));
  await transact(ctx.db, async (tx) => {
    const draft = await lockWaiting(tx, ctx, input.draftId);
    const { stageIds } = await loadTurn(tx, ctx, draft);
    const to = await tx.person.findFirst({
      where: { id: input.toPersonId, isActive: true, role: "REVIEWER" },
      select: { id: true, name: true },
    });
    if (to === null || to.id === ctx.actor.id) throw new DomainError("person.not_found", { id: input.toPersonId });
    const theirs = await loadTurn(tx, { actor: to, now: ctx.now }, draft);
    const shared = theirs.stageIds.filter((id) => stageIds.includes(id));
    if (shared.length === 0) throw new DomainError("review.not_your_turn", { draftId: draft.id });
    await tx.reviewStage.updateMany({ where: { id: { in: shared } }, data: { assigneeId: to.id } });
    await tx.claim.deleteMany({ where: { draftId: draft.id } });
    const stage = await tx.reviewStage.findFirst({ where: { id: { in: shared } }, select: { dueAt: true } });
    const facts = { who: ctx.actor.name, surface: draft.surface, due: stage?.dueAt?.toISOString() ?? null };
    await notify(tx, ctx, { event: "handed_over", to: [to.id], by: ctx.actor.id, draftId: draft.id, facts });
    const said = { draftId: draft.id, surface: draft.surface, toName: to.name, note };
    await recordEvent(tx, ctx, { type: "review.handed_over", ...said });
  });
}
