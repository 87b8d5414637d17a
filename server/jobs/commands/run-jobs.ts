import { PgBoss } from "pg-boss";
import type { Log } from "../../log.ts";
import { JOB_NAMES, JOBS, type JobName } from "../contract.ts";

export type JobHandlers = Record<JobName, () => Promise<void>>;

/** Works on jobs until stopped. Delivery is at least once, so each handler is safe to repeat. The queue's tables are the owner's to make. */
export async function runJobs(
  databaseUrl: string,
  handlers: JobHandlers,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  const boss = new PgBoss({ connectionString: databaseUrl, migrate: false, createSchema: false, max: 3 });
  boss.on("error", (error) => log.error({ err: error }, "the job queue failed"));
  await boss.start();
  for (const name of JOB_NAMES) {
    await boss.createQueue(name);
    await boss.schedule(name, JOBS[name].cron);
    await boss.work(name, async () => {
      await handlers[name]();
    });
  }
  return { stop: () => boss.stop({ graceful: true, timeout: 10_000 }) };
}
