import type { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import { DecisionKind } from "../../drafts/contract.ts";
import type { Actor } from "../../shared/actor.ts";
import type { PendingView } from "../contract.ts";

const MOST = 50;

/** One's own decisions that can still be taken back, the latest first. */
export async function listPending(db: Reader, actor: Actor, now: Date): Promise<PendingView[]> {
  const rows = await db.pendingDecision.findMany({
    where: { reviewerId: actor.id, effectiveAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    take: MOST,
    select: PENDING,
  });
  return rows.map((row) => toPending(row, actor));
}

export const PENDING = {
  id: true,
  draftId: true,
  kind: true,
  effectiveAt: true,
  reviewer: { select: { id: true, name: true } },
  draft: { select: { author: { select: { name: true } } } },
} as const satisfies Prisma.PendingDecisionSelect;

/** As its reviewer sees it, or somebody else who reads the draft. */
export function toPending(
  row: Prisma.PendingDecisionGetPayload<{ select: typeof PENDING }>,
  actor: Actor,
): PendingView {
  const { id: decisionId, draftId, effectiveAt, reviewer, draft } = row;
  const isMine = reviewer.id === actor.id;
  const names = { authorName: draft.author.name, reviewerName: reviewer.name };
  return { draftId, decisionId, kind: DecisionKind.parse(row.kind), ...names, isMine, effectiveAt };
}
