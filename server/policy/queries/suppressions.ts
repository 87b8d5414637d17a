import type { Reader } from "../../db/transaction.ts";
import type { Suppressed, SuppressionView } from "../views.ts";

/** The phrases that are taken out at this moment. */
export function activeSuppressions(db: Reader, now: Date): Promise<Suppressed[]> {
  return db.suppression.findMany({
    where: { endedAt: null, expiresAt: { gt: now } },
    select: { phraseKey: true, ruleId: true },
  });
}

/** All that were ever taken out: those that still are, then those whose day is over. There are few: each was typed by somebody. */
export async function listSuppressions(db: Reader, now: Date): Promise<SuppressionView[]> {
  const rows = await db.suppression.findMany({
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { expiresAt: "asc" }],
    take: 500,
    select: {
      id: true,
      phrase: true,
      ruleId: true,
      reason: true,
      createdBy: true,
      createdAt: true,
      expiresAt: true,
      reviewedBy: true,
      reviewedAt: true,
      endedAt: true,
    },
  });
  const names = await namesOf(db, [...rows.map((row) => row.createdBy), ...rows.map((row) => row.reviewedBy)]);
  return rows
    .map(({ endedAt, createdBy, reviewedBy, ...row }) => ({
      ...row,
      createdBy: names.get(createdBy) ?? "",
      reviewedBy: reviewedBy === null ? null : (names.get(reviewedBy) ?? ""),
      state: stateOf(endedAt, row.expiresAt, now),
    }))
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
}

const STATES: readonly SuppressionView["state"][] = ["active", "expired", "ended"];

function stateOf(endedAt: Date | null, expiresAt: Date, now: Date): SuppressionView["state"] {
  if (endedAt !== null) return "ended";
  return expiresAt > now ? "active" : "expired";
}

/** Names of people by id, also of those who have left. */
export async function namesOf(db: Reader, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows = await db.person.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
