import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { notify } from "../../notifications/commands/notify.ts";
import { loadOpenStations } from "../../routing/commands/load-station.ts";
import { deputiesOf } from "../../routing/commands/open-stage.ts";
import { asked } from "../../routing/seats.ts";
import { DomainError } from "../../shared/errors.ts";
import { loadMovable } from "./load-movable.ts";

/**
 * Asks those a draft waits for whether they can decide it soon: once a station.
 * @throws DomainError draft.not_found, draft.not_possible_now, review.nudged_already
 */
export async function nudgeReviewers(ctx: Ctx, { draftId }: { draftId: string }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const draft = await loadMovable(tx, ctx.actor.id, { draftId });
    if (draft.state !== "IN_REVIEW") throw new DomainError("draft.not_possible_now", { draftId });
    const { count } = await tx.reviewStage.updateMany({
      where: { draftId, state: "open", nudgedAt: null },
      data: { nudgedAt: ctx.now() },
    });
    if (count === 0) throw new DomainError("review.nudged_already", { draftId });
    for (const station of await loadOpenStations(tx, draftId)) {
      const members = station.assigneeId === null ? asked(station, draft.authorId) : [station.assigneeId];
      const to = [...members, ...(await deputiesOf(tx, ctx.now(), members))];
      const due = station.dueAt?.toISOString() ?? null;
      const facts = { who: ctx.actor.name, surface: draft.surface, group: station.group?.name ?? "", due };
      await notify(tx, ctx, { event: "nudged", to, by: ctx.actor.id, draftId, facts });
    }
    await recordEvent(tx, ctx, { type: "review.nudged", draftId, surface: draft.surface });
  });
}
