import type { Tx } from "../../db/transaction.ts";

/** Lets one after the other ask who has an address and take it: of two who add the same person, the second sees the first. */
export async function lockEmail(tx: Tx, email: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`person ${email}`}))`;
}
