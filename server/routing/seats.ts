import type { Assignment, Need } from "./contract.ts";

/** A station as the question "whose turn?" sees it. */
export interface Station {
  groupId: string | null;
  needs: Need;
  excludedIds: readonly string[];
  /** Active members; every reviewer where the station is everybody's. */
  memberIds: readonly string[];
  approvals: readonly { personId: string; byId: string }[];
}

/** Members who can be asked: never the author, never who is excluded. */
export function asked(station: Station, authorId: string): string[] {
  return station.memberIds.filter((id) => id !== authorId && !station.excludedIds.includes(id));
}

/** Those of them whose yes is still missing. */
export function stillAsked(station: Station, authorId: string): string[] {
  return asked(station, authorId).filter((id) => station.approvals.every(({ personId }) => personId !== id));
}

/**
 * Members for whom `actorId` may speak here: themselves, and those they stand in for today. Empty where it isn't their
 * turn: not asked, excluded themselves, the author, or their yes is given. `standsInFor` is who made them their deputy;
 * deputies of deputies aren't in it, so there are no chains.
 */
export function seatsOf(
  station: Station,
  actorId: string,
  about: { authorId: string; standsInFor: readonly string[] },
): string[] {
  const { excludedIds, approvals, groupId } = station;
  if (actorId === about.authorId || excludedIds.includes(actorId)) return [];
  if (approvals.some(({ byId }) => byId === actorId)) return [];
  if (groupId === null) return [actorId];
  return stillAsked(station, about.authorId).filter((id) => id === actorId || about.standsInFor.includes(id));
}

/** Whether enough have said yes. Of a group of one, four eyes can't be asked: two means as many as there are. */
export function isComplete(station: Station, authorId: string): boolean {
  const { needs, approvals, groupId } = station;
  const people = new Set(approvals.map(({ byId }) => byId)).size;
  if (people === 0) return false;
  if (needs === "any") return true;
  const members = asked(station, authorId);
  if (needs === "two") return people >= (groupId === null ? 2 : Math.min(2, Math.max(1, members.length)));
  return members.every((id) => approvals.some(({ personId }) => personId === id));
}

/** Whom a station is given to, as its group's setting says; null where it is for whoever comes first. */
export function assigneeOf(
  members: readonly { id: string; load: number }[],
  how: Assignment,
  lastId: string | null,
): string | null {
  if (how === "none" || members.length === 0) return null;
  const inTurn = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const next = inTurn.find(({ id }) => lastId !== null && id > lastId) ?? inTurn[0];
  if (how === "round_robin") return next?.id ?? null;
  // Of those with the least, whose turn it would be.
  const least = Math.min(...members.map(({ load }) => load));
  return assigneeOf(
    members.filter(({ load }) => load === least),
    "round_robin",
    lastId,
  );
}
