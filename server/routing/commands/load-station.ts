import type { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import { ASSIGNMENTS, NEEDS } from "../contract.ts";

const COLUMNS = {
  id: true,
  round: true,
  ordinal: true,
  groupId: true,
  needs: true,
  state: true,
  isRelease: true,
  excludedIds: true,
  assigneeId: true,
  budgetMinutes: true,
  dueAt: true,
  approvals: { select: { personId: true, byId: true } },
  draft: { select: { id: true, authorId: true, surface: true, author: { select: { name: true } } } },
  group: {
    select: {
      id: true,
      name: true,
      isRestricted: true,
      assignment: true,
      isActive: true,
      members: {
        where: { person: { isActive: true, role: "REVIEWER" } },
        orderBy: { personId: "asc" },
        select: { personId: true },
      },
    },
  },
} as const;

/** One station with whom it can ask. */
export async function loadStation(db: Reader, stageId: string) {
  return shaped(
    await db.reviewStage.findUniqueOrThrow({ where: { id: stageId }, select: COLUMNS }),
    await everybody(db),
  );
}

/** The stations of a draft that wait now, in their order. */
export async function loadOpenStations(db: Reader, draftId: string) {
  const rows = await db.reviewStage.findMany({
    where: { draftId, state: "open" },
    orderBy: { ordinal: "asc" },
    select: COLUMNS,
  });
  const reviewers = await everybody(db);
  return rows.map((row) => shaped(row, reviewers));
}

async function everybody(db: Reader): Promise<string[]> {
  const rows = await db.person.findMany({
    where: { role: "REVIEWER", isActive: true },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

type Row = Prisma.ReviewStageGetPayload<{ select: typeof COLUMNS }>;

function shaped(row: Row, reviewers: string[]) {
  const { group, needs, ...rest } = row;
  return {
    ...rest,
    needs: NEEDS.find((known) => known === needs) ?? "any",
    memberIds: group?.members.map(({ personId }) => personId) ?? reviewers,
    group: group && { ...group, assignment: ASSIGNMENTS.find((known) => known === group.assignment) ?? "none" },
  };
}
