import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";

/**
 * Adds the facts up anew, all of them: a person's department and a draft's state change long after the text was sent. Readers see
 * the old numbers until the new ones are there. Two at once wait for each other.
 */
export async function refreshReports(deps: { db: Db; now: () => Date }): Promise<void> {
  await transact(deps.db, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('refresh reports'))`;
    await tx.$executeRaw`DELETE FROM report_cell`;
    await tx.$executeRaw`
      INSERT INTO report_cell (measure, key, "within", week, department, surface, facts, people, hours)
      SELECT measure, key, "within", week, department, surface, count(*), array_agg(DISTINCT person),
        coalesce(array_agg(hours) FILTER (WHERE hours IS NOT NULL), '{}')
      FROM report_fact GROUP BY measure, key, "within", week, department, surface`;
    const asOf = deps.now();
    await tx.reportRefresh.upsert({ where: { id: 1 }, create: { asOf }, update: { asOf }, select: { id: true } });
  });
}
