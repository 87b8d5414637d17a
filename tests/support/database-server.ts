import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startDatabase, stopDatabase } from "../../server/run/embedded-database.ts";
import { ensureJobSchema } from "../../server/run/job-schema.ts";
import { migrate } from "../../server/run/migrate.ts";
import { ensureRuntimeRole } from "../../server/run/runtime-role.ts";

const PREFIX = "imprimatur-test-";
const ROLE = "imprimatur_app";
const PASSWORD = "only-for-tests";

declare module "vitest" {
  export interface ProvidedContext {
    ownerUrl: string;
    runtimeUrl: string;
  }
}

/** One server for the run, one migrated database in it: every test file gets a copy (own-database.ts). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweep();
  const folder = path.join(os.tmpdir(), `${PREFIX}${process.pid}`);
  const server = await startDatabase({ folder, database: "template", fast: true });
  await migrate(server.ownerUrl, { log: () => {} });
  await ensureJobSchema(server.ownerUrl);
  project.provide("ownerUrl", server.ownerUrl);
  project.provide("runtimeUrl", await ensureRuntimeRole(server.ownerUrl, PASSWORD, ROLE));
  return async () => {
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

/** Ends and removes the servers of runs that were killed before they could. */
async function sweep(): Promise<void> {
  for (const name of fs.readdirSync(os.tmpdir())) {
    if (!name.startsWith(PREFIX) || isAlive(Number(name.slice(PREFIX.length)))) continue;
    const folder = path.join(os.tmpdir(), name);
    await stopDatabase(folder);
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
