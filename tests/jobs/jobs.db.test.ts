import { PgBoss } from "pg-boss";
import { expect, it } from "vitest";
import { type JobHandlers, runJobs } from "../../server/jobs/commands/run-jobs.ts";
import { JOB_NAMES, JOBS } from "../../server/jobs/contract.ts";
import { log } from "../../server/log.ts";
import { startWorker } from "../../server/worker.ts";
import { asOwner, databaseUrl } from "../support/database.ts";

it("names every job there is", () => {
  expect([...JOB_NAMES].sort()).toEqual(Object.keys(JOBS).sort());
});

it("starts as the product's own role, with a schedule for every job that has one, and stops", async () => {
  const worker = await startWorker();
  const rows = await asOwner("select name, cron from pgboss.schedule order by name");
  await worker.stop();
  expect(rows).toEqual(
    Object.entries(JOBS)
      .flatMap(([name, { cron }]) => (cron === null ? [] : [{ name, cron }]))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  );
});

it("does a job that is waiting", async () => {
  const done = Promise.withResolvers<void>();
  const idle = Object.fromEntries(JOB_NAMES.map((name) => [name, async () => {}])) as unknown as JobHandlers;
  const handlers = { ...idle, "expire-drafts": async () => done.resolve() };
  const jobs = await runJobs(databaseUrl(), handlers, log());
  const boss = new PgBoss({ connectionString: databaseUrl(), migrate: false, supervise: false, schedule: false });
  await boss.start();
  await boss.send("expire-drafts", {});
  await done.promise;
  await boss.stop({ graceful: false });
  await jobs.stop();
});
