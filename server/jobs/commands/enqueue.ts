import { fromPrisma, PgBoss } from "pg-boss";
import type { Tx } from "../../db/transaction.ts";
import { JOBS, type JobName, type JobPayload } from "../contract.ts";

/** Asks for a job in the transaction of the change that needs it: both commit, or neither. Runs at least once. */
export async function enqueue<Name extends JobName>(
  tx: Tx,
  name: Name,
  payload: JobPayload<Name>,
  when: { startAfter?: Date } = {},
): Promise<void> {
  const boss = new PgBoss({
    db: fromPrisma(tx),
    migrate: false,
    createSchema: false,
    supervise: false,
    schedule: false,
  });
  // The worker may never have run yet; making a queue that exists changes nothing.
  await tx.$executeRaw`
    SELECT pgboss.create_queue(${name}, ${JSON.stringify(QUEUE_OPTIONS)}::jsonb)
     WHERE NOT EXISTS (SELECT 1 FROM pgboss.queue WHERE name = ${name})`;
  await boss.send(name, { ...JOBS[name].payload.parse(payload) }, { ...when });
}

/** A job that fails is tried again for about a day, later each time. */
export const QUEUE_OPTIONS = {
  policy: "standard",
  retryLimit: 20,
  retryDelay: 15,
  retryBackoff: true,
  retryDelayMax: 2 * 3_600,
} as const;
