import pg from "pg";
import { type EmbeddedDatabase, startDatabase } from "./embedded-database.ts";
import { isStopping, onStop } from "./stopping.ts";

const RETRY_MS = 2000;

/**
 * Holds one connection for as long as the process lives. When it breaks, the database is started again where it was; when
 * we end, the database is stopped unless another process holds one too.
 */
export async function keepUp(database: EmbeddedDatabase, processName: string): Promise<void> {
  let held = await hold(database, processName, revive);
  onStop(async () => {
    const isShared = await isUsedByOthers(held, processName);
    await held.end().catch(() => {}); // it may be down already
    if (isShared) console.log("Another process uses the database: it stays up.");
    else await database.stop();
  });

  async function revive(): Promise<void> {
    while (!isStopping()) {
      await new Promise((done) => setTimeout(done, RETRY_MS));
      try {
        await startDatabase({ folder: database.folder, port: database.port });
        held = await hold(database, processName, revive);
        return console.error("The database had gone and is back.");
      } catch (cause) {
        console.error(
          `The database has gone and does not come back: ${cause instanceof Error ? cause.message : cause}`,
        );
      }
    }
  }
}

async function hold(database: EmbeddedDatabase, name: string, onLost: () => Promise<void>): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: database.ownerUrl, application_name: name, keepAlive: true });
  client.on("error", () => {}); // "end" follows
  await client.connect();
  client.once("end", () => {
    if (!isStopping()) void onLost();
  });
  return client;
}

/** Whether a process other than the one of this name is connected. */
export async function isUsedByOthers(client: pg.Client, processName: string): Promise<boolean> {
  const { rows } = await client
    .query("SELECT 1 FROM pg_stat_activity WHERE backend_type = 'client backend' AND application_name <> $1 LIMIT 1", [
      processName,
    ])
    .catch(() => ({ rows: [] }));
  return rows.length > 0;
}
