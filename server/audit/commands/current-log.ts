import type { ClientBase } from "pg";

/** The secret a log is signed with, and where the logs it signs are to be found (host, path): the beginning of their names. */
export interface SealingKey {
  /** 32 bytes, RFC 8032 */
  seed: Uint8Array;
  place: string;
}

export interface OpenedLog {
  id: number;
  origin: string;
  publicKey: Uint8Array;
  /** A look at it found that it was rolled back or forked: nothing more is signed in its name. */
  isStopped: boolean;
}

/** The log that entries go to now: the one opened last. */
export async function currentLog(client: ClientBase): Promise<OpenedLog | null> {
  const { rows } = await client.query<{ id: number; origin: string; public_key: Buffer; is_stopped: boolean }>(
    `SELECT id, origin, public_key,
       EXISTS (SELECT 1 FROM audit_check WHERE log_id = l.id AND finding IN ('rolled_back', 'forked')) AS is_stopped
     FROM audit_log l ORDER BY id DESC LIMIT 1`,
  );
  const [row] = rows;
  return row ? { id: row.id, origin: row.origin, publicKey: row.public_key, isStopped: row.is_stopped } : null;
}
