import type { ClientBase } from "pg";
import { findOf } from "../adapters/unsealed-rows.ts";
import { entryOf } from "../entry.ts";
import { publicKeyOf, signerOf, toVkey } from "../note.ts";
import { emptyEdge } from "../right-edge.ts";
import type { OpenedLog, SealingKey } from "./current-log.ts";
import { sealEntries } from "./seal-batch.ts";

/**
 * Opens a log for a key that has signed none yet. Its first entry says so, and names how far the one before had come: its
 * last checkpoint, and its last root should that be unsigned. Null where the key has signed a log that was closed since.
 * In the caller's transaction, which holds the sealer's row.
 */
export async function beginLog(
  client: ClientBase,
  { seed, place }: SealingKey,
  before: OpenedLog | null,
): Promise<OpenedLog | null> {
  const id = (before?.id ?? 0) + 1;
  const signer = signerOf(`${place}/${id}`, seed);
  const { rowCount } = await client.query(
    "INSERT INTO audit_log (id, origin, public_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
    [id, signer.name, publicKeyOf(seed)],
  );
  if (rowCount === 0) return null;
  const event = { type: "log.opened", logId: id, key: toVkey(signer), ...(await endOf(client, before)) } as const;
  const { xid } = await insertEntry(client, entryOf(event, null, new Date()));
  await sealEntries(client, { logId: id, edge: emptyEdge() }, await findOf(client, [xid], 1));
  return { id, origin: signer.name, publicKey: signer.publicKey, isStopped: false };
}

/** How far a log had come. */
async function endOf(client: ClientBase, log: OpenedLog | null) {
  const { rows } = await client.query<{ size: string; root: Buffer; note: string | null }>(
    `SELECT size, root, (SELECT note FROM audit_checkpoint c WHERE c.log_id = r.log_id ORDER BY size DESC LIMIT 1) AS note
       FROM audit_root r WHERE log_id = $1 ORDER BY size DESC LIMIT 1`,
    [log?.id ?? 0],
  );
  const [last] = rows;
  return {
    previous: log && last ? { origin: log.origin, size: Number(last.size), root: last.root.toString("base64") } : null,
    previousCheckpoint: last?.note ?? null,
  };
}

async function insertEntry(client: ClientBase, entry: ReturnType<typeof entryOf>): Promise<{ xid: string }> {
  const { rows } = await client.query<{ xid: string }>(
    `INSERT INTO audit_entry (id, at, type, actor_name, subject_kind, subject_id, rule_ids, summary, payload)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING xid::text`,
    [
      entry.id,
      entry.at,
      entry.type,
      entry.actorName,
      entry.subjectKind,
      entry.subjectId,
      entry.ruleIds,
      entry.summary,
      JSON.stringify(entry.payload),
    ],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("an entry that was added has its transaction's number");
  return row;
}
