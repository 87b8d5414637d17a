import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type EmbeddedDatabase, startDatabase, stopDatabase } from "../../server/run/embedded-database.ts";
import { ensureJobSchema } from "../../server/run/job-schema.ts";
import { migrate } from "../../server/run/migrate.ts";
import { ensureRuntimeRole } from "../../server/run/runtime-role.ts";

const PREFIX = "imprimatur-test-";
const ROLE = "imprimatur_app";
const PASSWORD = "only-for-tests";

export type TemporaryDatabase = Pick<EmbeddedDatabase, "ownerUrl" | "stop"> & { runtimeUrl: string };

/** A migrated database on a server of its own, quick and forgetful: a second to have, nothing left behind. */
export async function startTemporaryDatabase(database: string): Promise<TemporaryDatabase> {
  await sweep();
  const folder = path.join(os.tmpdir(), `${PREFIX}${process.pid}`);
  const server = await startDatabase({ folder, database, fast: true });
  await migrate(server.ownerUrl, { log: () => {} });
  await ensureJobSchema(server.ownerUrl);
  const runtimeUrl = await ensureRuntimeRole(server.ownerUrl, PASSWORD, ROLE);
  return { ownerUrl: server.ownerUrl, runtimeUrl, stop: () => remove(folder) };
}

async function remove(folder: string): Promise<void> {
  await stopDatabase(folder);
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Ends the servers of runs that were killed before they could. */
async function sweep(): Promise<void> {
  for (const name of fs.readdirSync(os.tmpdir())) {
    if (name.startsWith(PREFIX) && !isAlive(Number(name.slice(PREFIX.length))))
      await remove(path.join(os.tmpdir(), name));
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
