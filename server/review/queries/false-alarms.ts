import type { Reader } from "../../db/transaction.ts";

/** Which of a revision's findings, from 0, a reviewer called a false alarm. */
export async function listFalseAlarms(db: Reader, revisionId: string): Promise<number[]> {
  const rows = await db.finding.findMany({
    where: { revisionId, falseAlarm: { isNot: null } },
    orderBy: { ordinal: "asc" },
    select: { ordinal: true },
  });
  return rows.map(({ ordinal }) => ordinal);
}
