import type { Reader } from "../../db/transaction.ts";
import { DAY_ONE_POLICY } from "../pack/day-one.ts";
import { readDocument } from "../read-document.ts";

/** The next policy while it is written; null where nobody has begun one. */
export async function findNext(db: Reader) {
  const row = await db.policyDraft.findFirst({
    select: { document: true, basedOn: true, version: true, updatedAt: true },
  });
  return row && { ...row, document: readDocument(row.document, DAY_ONE_POLICY) };
}

/** Versions that are published and still to begin. */
export function listScheduled(db: Reader, now: Date): Promise<{ number: number; effectiveFrom: Date }[]> {
  return db.policyVersion.findMany({
    where: { effectiveFrom: { gt: now }, withdrawnAt: null },
    orderBy: { effectiveFrom: "asc" },
    select: { number: true, effectiveFrom: true },
  });
}
