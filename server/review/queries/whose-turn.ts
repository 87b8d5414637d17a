import type { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import type { loadOpenStations } from "../../routing/commands/load-station.ts";
import { NEEDS } from "../../routing/contract.ts";
import { standsInFor } from "../../routing/queries.ts";
import { asked } from "../../routing/seats.ts";
import type { Actor } from "../../shared/actor.ts";
import type { StationView } from "../contract.ts";

/** A reviewer looking at the queue at one moment. */
export interface QueueReader {
  id: string;
  now: Date;
  /** Whom they stand in for today. */
  standsInFor: string[];
}

export async function readerOf(db: Reader, actor: Pick<Actor, "id">, now: Date): Promise<QueueReader> {
  return { id: actor.id, now, standsInFor: await standsInFor(db, actor.id, now) };
}

/** Drafts at which it is the reader's turn: as `seatsOf` (server/routing/seats.ts), for the database to ask. */
export function atTurnOf({ id, standsInFor: absent }: QueueReader): Prisma.DraftWhereInput {
  const open = { state: "open", NOT: { excludedIds: { has: id } }, approvals: { none: { byId: id } } };
  const seat = (personId: string): Prisma.ReviewStageWhereInput => ({
    ...open,
    AND: [{ NOT: { excludedIds: { has: personId } } }, { approvals: { none: { personId } } }],
    group: { members: { some: { personId } } },
  });
  return {
    OR: [
      { stages: { some: { ...open, OR: [{ groupId: null }, seat(id)] } } },
      // Nobody speaks for an author about the author's own draft.
      ...absent.map((personId) => ({ authorId: { not: personId }, stages: { some: seat(personId) } })),
    ],
  };
}

/** What a restricted group is asked is read by its members and their deputies alone. */
export function mayRead({ id, standsInFor: absent }: QueueReader): Prisma.DraftWhereInput {
  const isOfFew = { isRestricted: true, members: { none: { personId: { in: [id, ...absent] } } } };
  return { NOT: { stages: { some: { group: isOfFew } } } };
}

/** The stations of a draft's latest way. */
export async function loadWay(db: Reader, draftId: string, round: number, now: Date): Promise<StationView[]> {
  const rows = await db.reviewStage.findMany({
    where: { draftId, round },
    orderBy: { ordinal: "asc" },
    select: {
      id: true,
      needs: true,
      state: true,
      dueAt: true,
      group: { select: { name: true } },
      assignee: { select: { name: true } },
      approvals: { orderBy: { at: "asc" }, select: { personId: true, byId: true } },
    },
  });
  const ids = rows.flatMap(({ approvals }) => approvals.flatMap(({ personId, byId }) => [personId, byId]));
  const people = await db.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? "";
  return rows.map((row) => ({
    id: row.id,
    group: row.group?.name ?? null,
    needs: NEEDS.find((known) => known === row.needs) ?? "any",
    state: STATES.find((known) => known === row.state) ?? "void",
    assignee: row.assignee?.name ?? null,
    dueAt: row.dueAt,
    isLate: row.state === "open" && row.dueAt !== null && row.dueAt < now,
    approvals: row.approvals.map(({ personId, byId }) => ({
      by: nameOf(byId),
      standsFor: personId === byId ? null : nameOf(personId),
    })),
  }));
}

const STATES = ["ahead", "open", "done", "void"] as const;

/** Who else could decide what waits now. */
export async function colleaguesOf(
  db: Reader,
  open: Awaited<ReturnType<typeof loadOpenStations>>,
  authorId: string,
  actorId: string,
): Promise<{ id: string; name: string }[]> {
  const ids = open.flatMap((station) => asked(station, authorId)).filter((id) => id !== actorId);
  return db.person.findMany({
    where: { id: { in: ids } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}
