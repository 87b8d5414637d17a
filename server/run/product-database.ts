import pg from "pg";
import { databaseFolder, startDatabase } from "./embedded-database.ts";
import { keptSecret } from "./environment.ts";
import { emptyIfHalfLoaded } from "./half-loaded.ts";
import { ensureJobSchema } from "./job-schema.ts";
import { keepUp } from "./keep-up.ts";
import { migrate } from "./migrate.ts";
import { step } from "./progress.ts";
import { ensureGrants, ensureRuntimeRole, mayMakeRoles, roleOf, weaknessOf } from "./runtime-role.ts";

const PROCESS_NAME = `imprimatur-${process.pid}`;

export type OpenDatabase = { ownerUrl: string; place: string; isEmbedded: boolean };

/** Brings up the database, its tables and the role to run as; DATABASE_URL then names that role. */
export async function openDatabase(isEmbedded: boolean): Promise<OpenDatabase> {
  const given = process.env.MIGRATION_DATABASE_URL || process.env.DATABASE_URL;
  const ownerUrl = isEmbedded || !given ? await startEmbedded() : given;
  await requireAnswer(ownerUrl);
  await step("Tables", async (say) => {
    await migrate(ownerUrl, { log: say });
    await ensureJobSchema(ownerUrl);
    const runtimeUrl = await runtimeAddress(ownerUrl, isEmbedded);
    const weakness = await weaknessOf(runtimeUrl);
    if (weakness) say(weakness);
    process.env.DATABASE_URL = named(runtimeUrl);
    delete process.env.MIGRATION_DATABASE_URL; // the product has no use for the owner's password
  });
  const { host, pathname } = new URL(ownerUrl);
  return { ownerUrl, isEmbedded, place: isEmbedded ? databaseFolder() : `${host}${pathname}` };
}

async function startEmbedded(): Promise<string> {
  const database = await step("PostgreSQL", () => startDatabase());
  await emptyIfHalfLoaded(database.ownerUrl);
  await keepUp(database, PROCESS_NAME);
  return database.ownerUrl;
}

async function runtimeAddress(ownerUrl: string, isEmbedded: boolean): Promise<string> {
  const given = process.env.DATABASE_URL;
  if (!isEmbedded && given && roleOf(given) !== roleOf(ownerUrl)) {
    await ensureGrants(ownerUrl, roleOf(given)); // the operator made the role, we say what it may do
    return given;
  }
  if (!isEmbedded && !(await mayMakeRoles(ownerUrl))) return ownerUrl;
  return ensureRuntimeRole(ownerUrl, keptSecret("runtime_role_password"));
}

/** Says in one sentence why an operator's address doesn't lead to a database. */
async function requireAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (cause) {
    const { host, pathname } = new URL(url);
    const reason = cause instanceof Error ? cause.message || ("code" in cause && cause.code) : cause;
    throw new Error(`Can't connect to the database ${pathname.slice(1)} at ${host} as ${roleOf(url)}: ${reason}.`, {
      cause,
    });
  } finally {
    await client.end().catch(() => {});
  }
}

/** Lets the operator, and our own shutdown, see whose connections these are. */
function named(url: string): string {
  const address = new URL(url);
  if (!address.searchParams.has("application_name")) address.searchParams.set("application_name", PROCESS_NAME);
  return address.href;
}
