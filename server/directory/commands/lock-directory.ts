import type { Tx } from "../../db/transaction.ts";

/** Lets one change of the directory wait for the other, so that each compares with what stands. Readers don't wait. */
export async function lockDirectory(tx: Tx): Promise<void> {
  await tx.$queryRaw`SELECT id FROM organisation FOR NO KEY UPDATE`;
}
