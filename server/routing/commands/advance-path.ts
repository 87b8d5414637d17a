import type { Tx } from "../../db/transaction.ts";
import { isComplete } from "../seats.ts";
import { loadOpenStations, loadStation } from "./load-station.ts";
import { openStage } from "./open-stage.ts";

/** What became of a draft's way after a yes. */
export type Advance = { isThrough: true } | { isThrough: false; waitsFor: string[] };

/** Closes the stations that have their yes, opens what comes next, and says whether the draft is through. */
export async function advancePath(
  tx: Tx,
  ctx: { now: () => Date; actor: { id: string; name: string } },
  draftId: string,
): Promise<Advance> {
  const open = await loadOpenStations(tx, draftId);
  const done = open.filter((station) => isComplete(station, station.draft.authorId));
  await tx.reviewStage.updateMany({
    where: { id: { in: done.map(({ id }) => id) } },
    data: { state: "done", closedAt: ctx.now() },
  });
  if (done.length < open.length) return waiting(tx, draftId);
  const next = await tx.reviewStage.findFirst({
    where: { draftId, state: "ahead" },
    orderBy: [{ round: "desc" }, { ordinal: "asc" }],
    select: { id: true },
  });
  if (next === null) return { isThrough: true };
  const { draft } = await loadStation(tx, next.id);
  // It is the author's draft that waits, whoever's yes brought it here.
  await openStage(tx, { now: ctx.now, actor: { id: draft.authorId, name: draft.author.name } }, next.id, "waits");
  return waiting(tx, draftId);
}

async function waiting(tx: Tx, draftId: string): Promise<Advance> {
  const open = await loadOpenStations(tx, draftId);
  return { isThrough: false, waitsFor: open.map(({ group }) => group?.name ?? "") };
}
