import { subSeconds } from "date-fns";
import type { Db } from "../../db/client.ts";
import { settleDecision } from "./settle-decision.ts";

const BATCH = 200;
/** A decision's own job comes first; what is still here later lost its job. */
const LATE_SECONDS = 30;

/** Lets every decision take effect that should have long ago: a second net under each decision's own job. */
export async function settleDecisions(ctx: { db: Db; now: () => Date }): Promise<number> {
  const late = await ctx.db.pendingDecision.findMany({
    where: { effectiveAt: { lt: subSeconds(ctx.now(), LATE_SECONDS) } },
    orderBy: { effectiveAt: "asc" },
    take: BATCH,
    select: { draftId: true, id: true },
  });
  let settled = 0;
  for (const { draftId, id } of late) {
    if ((await settleDecision(ctx, { draftId, decisionId: id })) !== null) settled += 1;
  }
  return settled;
}
