import { makeMonths } from "./audit/commands/make-months.ts";
import { makeClient } from "./db/client.ts";
import { expireDrafts } from "./drafts/commands/expire-drafts.ts";
import { env } from "./env.ts";
import { runJobs } from "./jobs/commands/run-jobs.ts";
import { log } from "./log.ts";

/** The background process: the one place that knows which job is done by what. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const db = makeClient(env().DATABASE_URL);
  const deps = { db, now: () => new Date() };
  const jobs = await runJobs(
    env().DATABASE_URL,
    {
      "expire-drafts": async () => {
        const expired = await expireDrafts(deps);
        if (expired > 0) log().info({ expired }, "clearances ran out");
      },
      "make-audit-months": () => makeMonths(deps),
    },
    log(),
  );
  return {
    async stop() {
      await jobs.stop();
      await db.$disconnect();
    },
  };
}
