import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { READY } from "../lifecycle.ts";
import { expireDraft } from "./expire-draft.ts";

const BATCH = 200;

/** Lets clearances and approvals run out that are past their time. Safe to repeat; each draft in its own transaction. */
export async function expireDrafts(ctx: { db: Db; now: () => Date }): Promise<number> {
  const due = await ctx.db.draft.findMany({
    where: { state: { in: [...READY] }, validUntil: { lt: ctx.now() } },
    orderBy: { validUntil: "asc" },
    take: BATCH,
    select: { id: true, authorId: true, state: true, version: true, surface: true },
  });
  let expired = 0;
  for (const draft of due) {
    try {
      await transact(ctx.db, (tx) => expireDraft(tx, ctx, draft));
      expired += 1;
    } catch (error) {
      // Its author moved it meanwhile: that draft is no longer due.
      if (!(error instanceof DomainError && error.code === "draft.changed_elsewhere")) throw error;
    }
  }
  return expired;
}
