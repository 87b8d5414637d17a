import { PgBoss } from "pg-boss";
import type { Log } from "../../log.ts";
import { JOB_NAMES, JOBS, type JobName, type JobPayload } from "../contract.ts";
import { QUEUE_OPTIONS } from "./enqueue.ts";

export type JobHandlers = { [Name in JobName]: (payload: JobPayload<Name>) => Promise<void> };

/** Works on jobs until stopped. Delivery is at least once, so each handler is safe to repeat. The queue's tables are the owner's to make. */
export async function runJobs(
  databaseUrl: string,
  handlers: JobHandlers,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({ connectionString: databaseUrl, migrate: false, createSchema: false, max: 3 });
  boss.on("error", (error) => log.error({ err: error }, "the job queue failed"));
  await boss.start();
  for (const name of JOB_NAMES) await serve(boss, name, handlers);
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}

async function serve<Name extends JobName>(boss: PgBoss, name: Name, handlers: JobHandlers): Promise<void> {
  const { cron, payload } = JOBS[name];
  await boss.createQueue(name, QUEUE_OPTIONS);
  if (cron !== null) await boss.schedule(name, cron);
  await boss.work<unknown>(name, PACE, async (jobs) => {
    // What `payload` makes is this job's payload; the compiler doesn't follow a name through the table.
    const work = jobs.map((job) => handlers[name](payload.parse(job.data) as JobPayload<Name>));
    // One that fails doesn't keep the others of its batch from being done; repeated, they find nothing to do.
    const failed = (await Promise.allSettled(work)).find((result) => result.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  });
}

/** One job a poll would let a few hundred waiting ones hold up the next for minutes. */
const PACE = { batchSize: 25, pollingIntervalSeconds: 1 };
