import type { Db } from "../../db/client.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { notify } from "../../notifications/commands/notify.ts";
import { stillAsked } from "../seats.ts";
import { loadStation } from "./load-station.ts";
import { admins, deputiesOf } from "./open-stage.ts";

const BATCH = 200;

/**
 * Reminds at half of a station's time, and escalates when all of it is over: those asked are told, and the escalation
 * group, or the admins where there is none. Each once: safe to repeat.
 */
export async function watchDeadlines(ctx: { db: Db; now: () => Date }): Promise<number> {
  const now = ctx.now();
  const due = await ctx.db.reviewStage.findMany({
    where: {
      state: "open",
      draft: { pending: null },
      OR: [
        { remindedAt: null, remindAt: { lte: now } },
        { escalatedAt: null, dueAt: { lte: now } },
      ],
    },
    orderBy: { dueAt: "asc" },
    take: BATCH,
    select: { id: true },
  });
  for (const { id } of due) await transact(ctx.db, (tx) => tellOf(tx, ctx, id));
  return due.length;
}

async function tellOf(tx: Tx, ctx: { now: () => Date }, stageId: string): Promise<void> {
  const now = ctx.now();
  const isFirst = async (column: "remindedAt" | "escalatedAt", by: "remindAt" | "dueAt") => {
    const where = { id: stageId, state: "open", [column]: null, [by]: { lte: now } };
    return (await tx.reviewStage.updateMany({ where, data: { [column]: now } })).count > 0;
  };
  const isOver = await isFirst("escalatedAt", "dueAt");
  const isHalf = await isFirst("remindedAt", "remindAt");
  if (!isOver && !isHalf) return;
  const station = await loadStation(tx, stageId);
  const { draft, group, assigneeId, groupId } = station;
  const members = assigneeId === null ? stillAsked(station, draft.authorId) : [assigneeId];
  const facts = {
    who: draft.author.name,
    surface: draft.surface,
    group: group?.name ?? "",
    due: station.dueAt?.toISOString() ?? null,
  };
  const to = [
    ...members,
    ...(await deputiesOf(tx, now, members)),
    ...(isOver ? await seniors(tx, station.isRelease || group?.isRestricted === true) : []),
  ];
  // Past its time there's no use in being told that half of it is over.
  const event = isOver ? "overdue" : "reminder";
  await notify(tx, ctx, {
    event,
    to: to.filter((id) => id !== draft.authorId),
    by: null,
    draftId: draft.id,
    facts,
    groupId,
  });
}

/** Who hears of what is overdue: the escalation group, unless only few may know of it; else the admins. */
async function seniors(tx: Tx, isForFew: boolean): Promise<string[]> {
  const { escalationGroupId } = await tx.reviewSettings.findFirstOrThrow({ select: { escalationGroupId: true } });
  if (isForFew || escalationGroupId === null) return admins(tx);
  const rows = await tx.groupMember.findMany({ where: { groupId: escalationGroupId }, select: { personId: true } });
  return rows.map(({ personId }) => personId);
}
