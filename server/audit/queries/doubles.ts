import type { Reader } from "../../db/transaction.ts";
import { type SealedEntry, type SealedRow, toSealed } from "./tree.ts";

/**
 * Rows that bear the id of an entry that has its place, at another time than it: somebody copied an entry past the product. They
 * are in no tree, and would still be read on the audit page.
 */
export async function findDoubles(db: Reader, logId: number): Promise<SealedEntry[]> {
  const rows = await db.$queryRaw<SealedRow[]>`
    SELECT l.index, e.id::text, e.at, e.recorded_at, e.type, e.actor_id, e.actor_name, e.subject_kind, e.subject_id,
      e.rule_ids, e.policy_version, e.engine, e.summary, e.payload, e.salt,
      l.version, l.outcome, l.policy_id, l.policy_sha256, l.v, l.commitment, l.hash
    FROM audit_leaf l JOIN audit_entry e ON e.id = l.entry_id AND e.at <> l.entry_at
    WHERE l.log_id = ${logId} ORDER BY l.index LIMIT 100`;
  return rows.map(toSealed);
}
