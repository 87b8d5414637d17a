import type { Tx } from "../../db/transaction.ts";
import { loadOpenStations } from "../../routing/commands/load-station.ts";
import { standsInFor } from "../../routing/queries.ts";
import { seatsOf } from "../../routing/seats.ts";
import { DomainError } from "../../shared/errors.ts";

/** Which stations it is somebody's turn at, and for whom else they speak there. */
export interface Turn {
  stageIds: string[];
  forIds: string[];
}

/**
 * Whose turn a draft is now, asked for one reviewer.
 * @throws DomainError review.not_your_turn
 */
export async function loadTurn(
  tx: Tx,
  ctx: { actor: { id: string }; now: () => Date },
  draft: { id: string; authorId: string },
): Promise<Turn> {
  const about = { authorId: draft.authorId, standsInFor: await standsInFor(tx, ctx.actor.id, ctx.now()) };
  const turns = (await loadOpenStations(tx, draft.id)).flatMap((station) => {
    const seats = seatsOf(station, ctx.actor.id, about);
    return seats.length === 0 ? [] : [{ id: station.id, seats }];
  });
  if (turns.length === 0) throw new DomainError("review.not_your_turn", { draftId: draft.id });
  const seats = new Set(turns.flatMap((turn) => turn.seats));
  seats.delete(ctx.actor.id);
  return { stageIds: turns.map(({ id }) => id), forIds: [...seats] };
}
