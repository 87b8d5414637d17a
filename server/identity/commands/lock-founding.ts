import type { Tx } from "../../db/transaction.ts";

/** Lets one after the other ask whether the organisation exists: of two who found it, the second sees the first's. */
export async function lockFounding(tx: Tx): Promise<void> {
  // Any one lock that all take would do; this one needs no table rights.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('found the organisation'))`;
}
