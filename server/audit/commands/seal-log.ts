import type { ClientBase } from "pg";
import { publicKeyOf, signerOf } from "../note.ts";
import type { Tree } from "../right-edge.ts";
import { beginLog } from "./begin-log.ts";
import { currentLog, type SealingKey } from "./current-log.ts";
import { BATCH, currentTree, sealBatch } from "./seal-batch.ts";
import { signRoot } from "./sign-root.ts";

export interface Pass {
  sealed: number;
  /** Why nothing was sealed although there may be something to seal; null where all went well. */
  held: "another sealer is at it" | "another key signs this log" | "the log was rolled back or forked" | null;
  /** To be handed to the next pass. */
  tree: Tree | null;
}

/**
 * Seals every committed entry that has no place in the tree yet, then signs the tree. Safe to repeat and to kill anywhere:
 * a batch commits as a whole, what is signed was committed before, and an entry has one place at most (a unique index).
 * Of several sealers one works, by the lock on the sealer's row; the others find that out and leave.
 */
export async function sealLog(client: ClientBase, key: SealingKey, kept: Tree | null = null): Promise<Pass> {
  let [sealed, tree, from] = [0, kept, null as string | null];
  let drained: string | null = null;
  for (;;) {
    const pass = await inTransaction(client, async () => {
      const seen = await lockSealer(client);
      if (seen === undefined) return "another sealer is at it" as const;
      const before = await currentLog(client);
      const log = before && isBy(before, key) ? before : await beginLog(client, key, before);
      if (log === null) return "another key signs this log" as const;
      if (log.isStopped) return "the log was rolled back or forked" as const;
      drained ??= await snapshot(client);
      tree = await currentTree(client, log.id, tree);
      const batch = await sealBatch(client, tree, { seen, from });
      if (batch.sealed < BATCH) await client.query("UPDATE audit_sealer SET seen = $1", [drained]);
      return { ...batch, log };
    }).catch((error: unknown) => {
      tree = null; // it has grown by leaves that were never written
      throw error;
    });
    if (typeof pass === "string") return { sealed, held: pass, tree };
    sealed += pass.sealed;
    await signRoot(client, pass.log.id, signerOf(pass.log.origin, key.seed));
    if (pass.sealed < BATCH) return { sealed, held: null, tree };
    from = pass.last;
  }
}

const isBy = (log: { publicKey: Uint8Array }, { seed }: SealingKey) =>
  Buffer.compare(log.publicKey, publicKeyOf(seed)) === 0;

/** Takes the sealer's row, or gives undefined where somebody has it. Gives what was seen at the last pass that left nothing. */
async function lockSealer(client: ClientBase): Promise<string | null | undefined> {
  const { rows } = await client.query<{ seen: string | null }>(
    // A snapshot of another cluster's time, as after restoring a dump, says nothing about this one's transactions.
    `SELECT CASE WHEN pg_snapshot_xmax(seen::pg_snapshot) <= pg_snapshot_xmax(pg_current_snapshot()) THEN seen END AS seen
       FROM audit_sealer FOR UPDATE SKIP LOCKED`,
  );
  return rows[0]?.seen;
}

async function snapshot(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ now: string }>("SELECT pg_current_snapshot()::text AS now");
  if (rows[0] === undefined) throw new Error("a snapshot is always to be had");
  return rows[0].now;
}

/**
 * What is signed next must survive a power cut, whatever the server's setting. And entries are looked up one by one, whatever
 * the planner thinks: left to itself it joined by reading every leaf ever written in each pass, and planned over all months
 * anew each time (measured: half of the sealer's work).
 */
const BEGIN = `BEGIN; SET LOCAL synchronous_commit = on; SET LOCAL plan_cache_mode = force_generic_plan;
  SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; SET LOCAL enable_seqscan = off;
  SET LOCAL enable_bitmapscan = off; SET LOCAL max_parallel_workers_per_gather = 0`;

async function inTransaction<T>(client: ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query(BEGIN);
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}
