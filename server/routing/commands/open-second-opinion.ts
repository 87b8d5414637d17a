import type { Tx } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import { Surface } from "../../shared/surfaces.ts";
import { budgetOf } from "../deadlines.ts";
import { loadReviewSettings } from "../queries.ts";
import { asked } from "../seats.ts";
import { loadStation } from "./load-station.ts";
import { openStage } from "./open-stage.ts";

interface Again {
  draftId: string;
  /** Number of the revision that was decided. */
  round: number;
  /** Who has decided it, and isn't asked again. */
  deciders: readonly string[];
}

/**
 * Opens one more station after a draft's way was over: the group that decided last, without who decided; where nobody else
 * is left there, every reviewer, unless the group is restricted or releases a block. Its time runs anew.
 * @throws DomainError review.nobody_else
 */
export async function openSecondOpinion(
  tx: Tx,
  ctx: { now: () => Date; actor: { id: string; name: string } },
  { draftId, round, deciders }: Again,
): Promise<void> {
  const last = await tx.reviewStage.findFirst({
    where: { draftId, round, openedAt: { not: null } },
    orderBy: { ordinal: "desc" },
    select: { ordinal: true, groupId: true, isRelease: true, excludedIds: true, draft: { select: { surface: true } } },
  });
  if (last === null) throw new Error(`revision ${round} of ${draftId} was decided without having waited`);
  const { deadlines } = await loadReviewSettings(tx);
  const end = await tx.reviewStage.aggregate({ where: { draftId, round }, _max: { ordinal: true } });
  const id = newId("stage");
  await tx.reviewStage.create({
    data: {
      ...{
        id,
        draftId,
        round,
        groupId: last.groupId,
        isRelease: last.isRelease,
        needs: "any",
        state: "ahead",
        why: "",
      },
      ordinal: (end._max.ordinal ?? last.ordinal) + 1,
      excludedIds: [...new Set([...last.excludedIds, ...deciders])],
      budgetMinutes: budgetOf(Surface.parse(last.draft.surface), deadlines, 0),
    },
    select: { id: true },
  });
  const station = await loadStation(tx, id);
  const isForFew = station.isRelease || station.group?.isRestricted === true;
  const others = isForFew ? asked(station, station.draft.authorId) : await everybodyElse(tx, station);
  if (others.length === 0) throw new DomainError("review.nobody_else", { draftId });
  await openStage(tx, ctx, id, "waits");
}

async function everybodyElse(tx: Tx, { excludedIds, draft }: Awaited<ReturnType<typeof loadStation>>) {
  return tx.person.findMany({
    where: { role: "REVIEWER", isActive: true, id: { notIn: [...excludedIds, draft.authorId] } },
    take: 1,
    select: { id: true },
  });
}
