import { PrismaPg } from "@prisma/adapter-pg";
import { env } from "../env.ts";
import { PrismaClient } from "./generated/client.ts";

export type Db = PrismaClient;

/** A database that doesn't answer is an error after seconds, not a request that hangs for ever. */
const TIMEOUTS = { connectionTimeoutMillis: 5_000, statement_timeout: 30_000, query_timeout: 35_000 };

export function makeClient(connectionString: string): Db {
  const adapter = new PrismaPg(
    { connectionString, max: 10, ...TIMEOUTS },
    // A connection that dies while idle is replaced; without a listener it would end the process.
    { onPoolError: () => {}, onConnectionError: () => {} },
  );
  return new PrismaClient({ adapter });
}

declare global {
  var imprimaturDb: Db | undefined;
}

/** The one client of this process; kept on `globalThis` so that a reload in development doesn't open a second pool. */
export function db(): Db {
  globalThis.imprimaturDb ??= makeClient(env().DATABASE_URL);
  return globalThis.imprimaturDb;
}
