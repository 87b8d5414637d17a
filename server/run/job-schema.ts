import { PgBoss } from "pg-boss";

/** Makes or upgrades the job queue's tables, as the owner: the process that works on jobs may not change a schema. */
export async function ensureJobSchema(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, supervise: false, schedule: false, max: 2 });
  boss.on("error", (error) => console.error(error));
  await boss.start();
  await boss.stop({ graceful: false });
}
