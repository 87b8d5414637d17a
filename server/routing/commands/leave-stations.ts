import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { enqueue } from "../../jobs/commands/enqueue.ts";
import { asked } from "../seats.ts";
import { loadStation } from "./load-station.ts";
import { openStage } from "./open-stage.ts";

/** Gives what waits for somebody who reviews no longer to those who do. Safe to repeat. */
export async function leaveStations(
  ctx: { db: Db; now: () => Date },
  { personId }: { personId: string },
): Promise<void> {
  const open = await ctx.db.reviewStage.findMany({
    where: { state: "open", OR: [{ assigneeId: personId }, { group: { members: { some: { personId } } } }] },
    select: { id: true, draftId: true },
  });
  for (const { id, draftId } of open) {
    await transact(ctx.db, async (tx) => {
      const station = await loadStation(tx, id);
      if (station.state !== "open" || station.memberIds.includes(personId)) return;
      const isStuck = asked(station, station.draft.authorId).length === 0;
      if (station.assigneeId === personId || isStuck) await openStage(tx, ctx, id, "waits");
      await enqueue(tx, "advance-path", { draftId });
    });
  }
}
