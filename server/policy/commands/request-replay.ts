import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { enqueue } from "../../jobs/commands/enqueue.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import { hashOf } from "../hash.ts";
import { findNext } from "../queries/next.ts";

/**
 * Asks for the next policy, as it is now, to be run over all drafts that were ever sent.
 * @throws DomainError policy.changed_elsewhere
 */
export async function requestReplay(ctx: Ctx, input: { version: number }): Promise<{ replayId: string }> {
  const next = await findNext(ctx.db);
  if (next === null || next.version !== input.version) throw new DomainError("policy.changed_elsewhere", input);
  const total = await ctx.db.draft.count({ where: { submittedAt: { not: null } } });
  const replayId = newId("replay");
  const sha256 = hashOf(next.document);
  await transact(ctx.db, async (tx) => {
    await tx.policyReplay.create({
      data: {
        id: replayId,
        document: next.document,
        sha256,
        requestedBy: ctx.actor.id,
        createdAt: ctx.now(),
        state: "waiting",
        total,
      },
      select: { id: true },
    });
    await enqueue(tx, "replay-policy", { replayId });
    await recordEvent(tx, ctx, { type: "policy.replayed", sha256, drafts: total });
  });
  return { replayId };
}
