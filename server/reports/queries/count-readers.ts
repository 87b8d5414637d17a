import { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import { type Report, SMALLEST_GROUP } from "../contract.ts";

/**
 * How many of those active have confirmed a version of the policy. Who did is no secret to whoever reads reports: the log says it
 * by name. So only groups too small for a share are left out.
 */
export async function countReaders(
  db: Reader,
  version: { id: string; number: number },
  department: string | undefined,
): Promise<Report["reading"]> {
  const [row] = await db.$queryRaw<{ people: number; read: number }[]>`
    SELECT count(*)::int AS people, count(a.acknowledged_at)::int AS read
    FROM person p LEFT JOIN acknowledgement a ON a.person_id = p.id AND a.policy_version_id = ${version.id}
    WHERE p.is_active ${department === undefined ? Prisma.empty : Prisma.sql`AND p.department = ${department}`}`;
  if (row === undefined || row.people < SMALLEST_GROUP) return null;
  return { version: version.number, ...row };
}
