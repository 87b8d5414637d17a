import type { Tx } from "../../db/transaction.ts";
import { notify } from "../../notifications/commands/notify.ts";
import type { NoticeEvent } from "../../notifications/contract.ts";
import { timesOf } from "../deadlines.ts";
import { today } from "../queries.ts";
import { asked, assigneeOf } from "../seats.ts";
import { loadCalendar } from "./calendar.ts";
import { loadStation } from "./load-station.ts";

/**
 * Opens a station: its time runs from now, somebody is given it where its group says so, and those asked are told.
 * A group in which nobody may decide passes the draft to every reviewer, unless it is restricted or releases a block:
 * then admins are told.
 */
export async function openStage(
  tx: Tx,
  ctx: { now: () => Date; actor?: { id: string; name: string } | null },
  stageId: string,
  event: NoticeEvent,
): Promise<void> {
  const now = ctx.now();
  const station = await loadStation(tx, stageId);
  const members = asked(station, station.draft.authorId);
  const isStuck = station.group !== null && members.length === 0;
  const mayFallBack = isStuck && station.group?.isRestricted === false && !station.isRelease;
  const assigneeId = isStuck ? null : await pickAssignee(tx, now, station, members);
  const times = timesOf(now, station.budgetMinutes, await loadCalendar(tx));
  await tx.reviewStage.update({
    where: { id: stageId },
    data: { state: "open", assigneeId, ...times, ...(mayFallBack && { groupId: null }) },
    select: { id: true },
  });
  const first = await tx.reviewStage.aggregate({
    where: { draftId: station.draft.id, state: "open" },
    _min: { dueAt: true },
  });
  await tx.draft.update({ where: { id: station.draft.id }, data: { dueAt: first._min.dueAt }, select: { id: true } });
  const facts = {
    who: ctx.actor?.name ?? station.draft.author.name,
    surface: station.draft.surface,
    group: station.group?.name ?? "",
    due: times.dueAt.toISOString(),
  };
  const about = { by: ctx.actor?.id ?? station.draft.authorId, draftId: station.draft.id, facts };
  if (isStuck && !mayFallBack) {
    const who = station.draft.author.name;
    await notify(tx, ctx, { ...about, facts: { ...facts, who }, event: "nobody_left", to: await admins(tx) });
    return;
  }
  const to = assigneeId === null ? members : [assigneeId];
  await notify(tx, ctx, { ...about, event, to: [...to, ...(await deputiesOf(tx, now, to))], groupId: station.groupId });
}

type Loaded = Awaited<ReturnType<typeof loadStation>>;

async function pickAssignee(tx: Tx, now: Date, station: Loaded, members: string[]): Promise<string | null> {
  const { group } = station;
  if (group === null || group.assignment === "none") return null;
  await tx.$queryRaw`SELECT id FROM reviewer_group WHERE id = ${group.id} FOR UPDATE`;
  const { lastAssignedId } = await tx.reviewerGroup.findUniqueOrThrow({
    where: { id: group.id },
    select: { lastAssignedId: true },
  });
  const present = await presentOf(tx, now, members);
  const loads = await tx.reviewStage.groupBy({
    by: ["assigneeId"],
    where: { state: "open", assigneeId: { in: present } },
    _count: true,
  });
  const load = new Map(loads.map((row) => [row.assigneeId, row._count]));
  const chosen = assigneeOf(
    present.map((id) => ({ id, load: load.get(id) ?? 0 })),
    group.assignment,
    lastAssignedId,
  );
  if (chosen !== null) {
    await tx.reviewerGroup.update({
      where: { id: group.id },
      data: { lastAssignedId: chosen },
      select: { id: true },
    });
  }
  return chosen;
}

/** Those of them who aren't away; all, where everybody is. */
async function presentOf(tx: Tx, now: Date, members: string[]): Promise<string[]> {
  const day = await today(tx, now);
  const away = await tx.deputy.findMany({
    where: { personId: { in: members }, from: { lte: day }, until: { gte: day } },
    select: { personId: true },
  });
  const present = members.filter((id) => away.every(({ personId }) => personId !== id));
  return present.length === 0 ? members : present;
}

/** Who stands in today for any of these people. */
export async function deputiesOf(tx: Tx, now: Date, ids: readonly string[]): Promise<string[]> {
  const day = await today(tx, now);
  const rows = await tx.deputy.findMany({
    where: { personId: { in: [...ids] }, from: { lte: day }, until: { gte: day } },
    select: { deputyId: true },
  });
  return rows.map(({ deputyId }) => deputyId);
}

export async function admins(tx: Tx): Promise<string[]> {
  const rows = await tx.person.findMany({ where: { role: "ADMIN", isActive: true }, select: { id: true } });
  return rows.map(({ id }) => id);
}
