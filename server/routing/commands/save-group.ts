import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { enqueue } from "../../jobs/commands/enqueue.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { SaveGroup } from "../contract.ts";
import { asked } from "../seats.ts";
import { loadStation } from "./load-station.ts";
import { openStage } from "./open-stage.ts";

/**
 * Makes or changes a group. Whoever leaves it loses what they held for it: it waits for the others at once.
 * @throws DomainError routing.group_not_found, routing.changed_elsewhere, routing.not_reviewers, routing.exists
 */
export async function saveGroup(ctx: Ctx, input: SaveGroup): Promise<{ id: string; version: number }> {
  const { groupId, version, memberIds, ...fields } = input;
  return transact(ctx.db, async (tx) => {
    const members = await tx.person.findMany({
      where: { id: { in: memberIds }, role: "REVIEWER", isActive: true },
      orderBy: { name: "asc" },
      select: { id: true, name: true },
    });
    if (members.length !== new Set(memberIds).size) throw new DomainError("routing.not_reviewers", { memberIds });
    const taken = await tx.reviewerGroup.findFirst({
      where: { name: fields.name, ...(groupId !== null && { id: { not: groupId } }) },
      select: { id: true },
    });
    if (taken !== null) throw new DomainError("routing.exists", { name: fields.name });
    const id = groupId ?? newId("group");
    if (groupId === null) {
      await tx.reviewerGroup.create({ data: { ...fields, id, createdAt: ctx.now() }, select: { id: true } });
    } else await change(tx, { id, version }, fields);
    const left = await tx.groupMember.findMany({
      where: { groupId: id, personId: { notIn: memberIds } },
      select: { personId: true },
    });
    await tx.groupMember.deleteMany({ where: { groupId: id, personId: { notIn: memberIds } } });
    await tx.groupMember.createMany({
      data: members.map((member) => ({ groupId: id, personId: member.id })),
      skipDuplicates: true,
    });
    await letGo(
      tx,
      ctx,
      id,
      left.map(({ personId }) => personId),
    );
    await recordEvent(tx, ctx, {
      type: "routing.group_saved",
      groupId: id,
      name: fields.name,
      members: members.map(({ name }) => name),
      isRestricted: fields.isRestricted,
      isActive: fields.isActive,
    });
    return { id, version: groupId === null ? 1 : version + 1 };
  });
}

type Fields = Omit<SaveGroup, "groupId" | "version" | "memberIds">;

async function change(tx: Tx, { id, version }: { id: string; version: number }, fields: Fields): Promise<void> {
  const { count } = await tx.reviewerGroup.updateMany({
    where: { id, version },
    data: { ...fields, version: version + 1 },
  });
  if (count > 0) return;
  const known = await tx.reviewerGroup.count({ where: { id } });
  throw new DomainError(known === 0 ? "routing.group_not_found" : "routing.changed_elsewhere", { id });
}

/** Takes what waits for the group out of the hands of those who left, and gives it to somebody else where needed. */
async function letGo(tx: Tx, ctx: Ctx, groupId: string, leftIds: string[]): Promise<void> {
  if (leftIds.length === 0) return;
  const open = await tx.reviewStage.findMany({
    where: { groupId, state: "open" },
    select: { id: true, draftId: true, assigneeId: true },
  });
  await tx.claim.deleteMany({
    where: { reviewerId: { in: leftIds }, draftId: { in: open.map(({ draftId }) => draftId) } },
  });
  for (const { id, draftId, assigneeId } of open) {
    const station = await loadStation(tx, id);
    const wasTheirs = assigneeId !== null && leftIds.includes(assigneeId);
    if (wasTheirs || asked(station, station.draft.authorId).length === 0) await openStage(tx, ctx, id, "waits");
    // With one fewer to ask, those who have said yes may be all there are.
    await enqueue(tx, "advance-path", { draftId });
  }
}
