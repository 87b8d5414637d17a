import type { ClientBase } from "pg";
import { signCheckpoint } from "../checkpoint.ts";
import type { Signer } from "../note.ts";

/**
 * Signs a log's last root, unless that is done. A step of its own, after the root's transaction: a checkpoint can't be
 * taken back, so what it speaks of has to be committed. The key is never put to a tree smaller than one it has signed.
 */
export async function signRoot(client: ClientBase, logId: number, signer: Signer): Promise<void> {
  const { rows } = await client.query<{ size: string; root: Buffer }>(
    `SELECT size, root FROM audit_root WHERE log_id = $1
       AND size > coalesce((SELECT max(size) FROM audit_checkpoint WHERE log_id = $1), -1)
     ORDER BY size DESC LIMIT 1`,
    [logId],
  );
  const [last] = rows;
  if (last === undefined) return;
  const note = signCheckpoint({ origin: signer.name, size: Number(last.size), root: last.root }, signer);
  await client.query(
    "INSERT INTO audit_checkpoint (log_id, size, note) VALUES ($1, $2, $3) ON CONFLICT (log_id, size) DO NOTHING",
    [logId, last.size, note],
  );
}
