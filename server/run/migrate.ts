import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";

const FOLDER = path.resolve(import.meta.dirname, "../../prisma/migrations");
const PRISMA_LOCK = 72707369; // the number Prisma's own engine locks on, so that the two never run at once

/** Column by column what Prisma makes, so that its own `migrate status` and `migrate deploy` go on working. */
const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`;

type Migration = { name: string; sql: string; checksum: string };
type Options = { folder?: string; log?: (line: string) => void };

/**
 * Applies what `prisma migrate deploy` would, without Prisma's native engine (a download) and ten times quicker: same
 * table, checksums and lock. Gives the names of what was applied.
 */
export async function migrate(
  ownerUrl: string,
  { folder = FOLDER, log = console.log }: Options = {},
): Promise<string[]> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("SET lock_timeout = '60s'");
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
    await client.query("RESET lock_timeout");
    await client.query(TABLE);
    const pending = await findPending(client, migrations, log);
    for (const migration of pending) {
      await apply(client, migration);
      log(`applied ${migration.name}`);
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

function readMigrations(folder: string): Migration[] {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder)
    .filter((name) => fs.existsSync(path.join(folder, name, "migration.sql")))
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

async function findPending(
  client: pg.Client,
  migrations: Migration[],
  log: (line: string) => void,
): Promise<Migration[]> {
  const { rows } = await client.query<{
    migration_name: string;
    checksum: string;
    finished_at: Date | null;
    logs: string | null;
  }>("SELECT migration_name, checksum, finished_at, logs FROM _prisma_migrations WHERE rolled_back_at IS NULL");
  const failed = rows.find((row) => !row.finished_at);
  if (failed)
    throw new Error(
      `Migration ${failed.migration_name} failed earlier and needs \`prisma migrate resolve\`:\n${failed.logs ?? ""}`,
    );
  const done = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  for (const { name, checksum } of migrations) {
    if (done.has(name) && done.get(name) !== checksum) log(`warning: ${name} was edited after it was applied`);
  }
  return migrations.filter(({ name }) => !done.has(name));
}

/** The change and the note that it was made are one transaction: a process killed half-way leaves neither. */
async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query("BEGIN");
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK").catch(() => {});
    throw new Error(`Migration ${name} failed: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

if (import.meta.main) {
  const url = process.env.MIGRATION_DATABASE_URL ?? process.env.DATABASE_URL;
  if (!url) throw new Error("Set DATABASE_URL (or MIGRATION_DATABASE_URL) to the database to migrate.");
  if ((await migrate(url)).length === 0) console.log("nothing to apply");
}
