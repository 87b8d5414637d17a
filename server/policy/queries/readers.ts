import type { Reader } from "../../db/transaction.ts";
import type { ReaderView } from "../views.ts";

/** Everybody who writes, with when they confirmed having read a version; those who haven't first. */
export async function listReaders(db: Reader, number: number): Promise<ReaderView[]> {
  return db.$queryRaw<ReaderView[]>`
    SELECT p.id AS "personId", p.name, p.department, a.acknowledged_at AS "acknowledgedAt", a.reminded_at AS "remindedAt",
      (SELECT max(v.number) FROM acknowledgement o JOIN policy_version v ON v.id = o.policy_version_id
        WHERE o.person_id = p.id AND o.acknowledged_at IS NOT NULL) AS "lastNumber"
    FROM person p
    LEFT JOIN acknowledgement a ON a.person_id = p.id
      AND a.policy_version_id = (SELECT id FROM policy_version WHERE number = ${number})
    WHERE p.is_active
    ORDER BY a.acknowledged_at IS NOT NULL, p.name, p.id`;
}

/** When somebody confirmed having read a version, and when they were reminded to. */
export async function findOwnReading(
  db: Reader,
  personId: string,
  policyVersionId: string,
): Promise<{ acknowledgedAt: Date | null; remindedAt: Date | null }> {
  const row = await db.acknowledgement.findUnique({
    where: { personId_policyVersionId: { personId, policyVersionId } },
    select: { acknowledgedAt: true, remindedAt: true },
  });
  return row ?? { acknowledgedAt: null, remindedAt: null };
}
