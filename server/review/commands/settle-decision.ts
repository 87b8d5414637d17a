import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { DecisionKind, type Moved } from "../../drafts/contract.ts";
import { enqueue } from "../../jobs/commands/enqueue.ts";
import { Surface } from "../../shared/surfaces.ts";
import { applyDecision } from "./apply-decision.ts";

/**
 * Lets a decision take effect whose seconds are over. One that was taken back, overtaken by its author's withdrawal, or
 * settled before changes nothing: safe to repeat.
 */
export async function settleDecision(
  ctx: { db: Db; now: () => Date },
  { draftId, decisionId }: { draftId: string; decisionId: string },
): Promise<Moved | null> {
  return transact(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId} FOR UPDATE`;
    const row = await tx.pendingDecision.findFirst({ where: { draftId, id: decisionId }, select: PENDING });
    if (row === null) return null;
    const { draft, effectiveAt, reviewer, ...given } = row;
    // The queue's clock is the database's, which may be ahead of ours.
    if (effectiveAt > ctx.now()) {
      await enqueue(tx, "settle-decision", { draftId, decisionId }, { startAfter: effectiveAt });
      return null;
    }
    await tx.pendingDecision.delete({ where: { draftId }, select: { id: true } });
    const by = { actor: reviewer, now: ctx.now };
    const kind = DecisionKind.parse(given.kind);
    return applyDecision(tx, by, { ...draft, surface: Surface.parse(draft.surface) }, { ...given, kind });
  });
}

const PENDING = {
  id: true,
  revisionId: true,
  kind: true,
  reasonRules: true,
  note: true,
  privateNote: true,
  createdAt: true,
  effectiveAt: true,
  stageIds: true,
  forIds: true,
  reviewer: { select: { id: true, name: true } },
  draft: {
    select: {
      id: true,
      authorId: true,
      surface: true,
      state: true,
      version: true,
      author: { select: { name: true } },
    },
  },
} as const;
