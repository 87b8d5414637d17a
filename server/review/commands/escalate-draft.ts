import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { loadOrganisation } from "../../directory/queries.ts";
import { withoutSecrets } from "../../drafts/without-secrets.ts";
import { loadStation } from "../../routing/commands/load-station.ts";
import { openStage } from "../../routing/commands/open-stage.ts";
import { loadReviewSettings } from "../../routing/queries.ts";
import { DomainError } from "../../shared/errors.ts";
import type { EscalateDraft } from "../contract.ts";
import { loadTurn } from "./load-turn.ts";
import { lockWaiting } from "./lock-waiting.ts";

/**
 * Passes one's turn at a draft on to the escalation group; its time runs anew there.
 * @throws DomainError draft.not_found, draft.not_yours_to_decide, review.already_decided, review.not_your_turn,
 *   review.no_escalation, review.not_possible_here
 */
export async function escalateDraft(ctx: Ctx, input: EscalateDraft): Promise<void> {
  const note = withoutSecrets(input.note, await loadOrganisation(ctx.db));
  await transact(ctx.db, async (tx) => {
    const draft = await lockWaiting(tx, ctx, input.draftId);
    const { stageIds } = await loadTurn(tx, ctx, draft);
    const { escalationGroupId: groupId } = await loadReviewSettings(tx);
    if (groupId === null) throw new DomainError("review.no_escalation", { draftId: draft.id });
    for (const stageId of stageIds) {
      const station = await loadStation(tx, stageId);
      const isForFew = station.isRelease || station.group?.isRestricted === true;
      if (isForFew || station.groupId === groupId)
        throw new DomainError("review.not_possible_here", { draftId: draft.id });
      await tx.reviewStage.update({
        where: { id: stageId },
        data: { groupId, needs: "any", remindedAt: null, escalatedAt: null },
        select: { id: true },
      });
      await openStage(tx, ctx, stageId, "escalated");
    }
    await tx.claim.deleteMany({ where: { draftId: draft.id } });
    const group = await tx.reviewerGroup.findUniqueOrThrow({ where: { id: groupId }, select: { name: true } });
    await recordEvent(tx, ctx, {
      type: "review.escalated",
      draftId: draft.id,
      surface: draft.surface,
      group: group.name,
      note,
    });
  });
}
