import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { DecisionKind, type Moved } from "../../drafts/contract.ts";
import { loadOpenStations } from "../../routing/commands/load-station.ts";
import { isComplete } from "../../routing/seats.ts";
import { newId } from "../../shared/ids.ts";
import { Surface } from "../../shared/surfaces.ts";
import { applyDecision } from "./apply-decision.ts";

/**
 * Goes on with a draft whose station is complete because somebody left its group: the last yes that was given there
 * takes effect for it. Safe to repeat.
 */
export async function resumePath(
  ctx: { db: Db; now: () => Date },
  { draftId }: { draftId: string },
): Promise<Moved | null> {
  return transact(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId} FOR UPDATE`;
    const draft = await tx.draft.findUnique({
      where: { id: draftId },
      select: {
        id: true,
        authorId: true,
        surface: true,
        state: true,
        version: true,
        pending: { select: { id: true } },
        author: { select: { name: true } },
      },
    });
    if (draft === null || draft.state !== "IN_REVIEW" || draft.pending !== null) return null;
    const stations = await loadOpenStations(tx, draftId);
    const station = stations.find((open) => isComplete(open, draft.authorId));
    if (station === undefined) return null;
    const last = await tx.decision.findFirst({
      where: {
        draftId,
        kind: "approve",
        isFinal: false,
        reviewerId: { in: station.approvals.map(({ byId }) => byId) },
      },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      select: {
        revisionId: true,
        kind: true,
        reasonRules: true,
        note: true,
        privateNote: true,
        createdAt: true,
        reviewer: { select: { id: true, name: true } },
      },
    });
    if (last === null) return null;
    const { reviewer, kind, ...given } = last;
    const turn = { stageIds: [station.id], forIds: [] };
    const by = { actor: reviewer, now: ctx.now };
    const decision = { ...given, ...turn, kind: DecisionKind.parse(kind), id: newId("decision") };
    return applyDecision(tx, by, { ...draft, surface: Surface.parse(draft.surface) }, decision);
  });
}
