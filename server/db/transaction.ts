import type { Db } from "./client.ts";
import type { Prisma } from "./generated/client.ts";

declare const inTransaction: unique symbol;

/** A client inside a transaction. The plain client doesn't fit, so what must be atomic can't be called outside one. */
export type Tx = Prisma.TransactionClient & { readonly [inTransaction]: true };

/** What can read: the client, or a transaction. */
export type Reader = Db | Tx;

/** Runs `work` in one transaction: all of it commits, or nothing. */
export function transact<T>(db: Db, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction((tx) => work(tx as Tx), { maxWait: 5_000, timeout: 20_000 });
}
