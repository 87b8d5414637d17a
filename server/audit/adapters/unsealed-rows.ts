import type { ClientBase } from "pg";
import type { EntryRow } from "../leaf-of-entry.ts";

/** PostgreSQL's pg_snapshot, as text: `xmin:xmax:xid,xid` - the last are those that were still running. */
export type Snapshot = string;

/** Where to look for entries without a place: what wasn't visible in a snapshot, of it only from some transaction on. */
export interface Look {
  seen: Snapshot | null;
  from: string | null;
}

const COLUMNS = `e.id, e.at, e.recorded_at, e.type, e.actor_id, e.actor_name, e.subject_kind, e.subject_id, e.rule_ids,
  e.policy_version, e.engine, e.summary, e.payload, e.salt, e.xid::text`;
const WITHOUT_PLACE = "NOT EXISTS (SELECT 1 FROM audit_leaf l WHERE l.entry_id = e.id)";

/**
 * Up to `limit` entries without a place, in the order of their transactions.
 *
 * Commits don't come in the order of anything an entry could carry, so "what came after the last one" loses entries. A
 * snapshot says exactly which transactions were over when it was taken: all others are at or after its xmax, or among those
 * it names as running. One that stays open for hours is one number more to look up, and holds nothing back.
 */
export async function findUnsealed(
  client: ClientBase,
  { seen, from }: Look,
  limit: number,
): Promise<(EntryRow & { xid: string })[]> {
  const { xmax, running } = partsOf(seen);
  const late = running.length > 0 ? await findOf(client, running, limit) : [];
  const { rows } = await client.query<EntryRow & { xid: string }>({
    name: "audit-unsealed",
    text: `SELECT ${COLUMNS} FROM audit_entry e WHERE e.xid >= $1::xid8 AND ${WITHOUT_PLACE} ORDER BY e.xid LIMIT $2`,
    values: [from ?? xmax, limit],
  });
  return [...late, ...rows];
}

/** Entries without a place of some transactions, such as those that were still running then and may be over now. */
export async function findOf(
  client: ClientBase,
  xids: readonly string[],
  limit: number,
): Promise<(EntryRow & { xid: string })[]> {
  const { rows } = await client.query<EntryRow & { xid: string }>({
    name: "audit-unsealed-late",
    text: `SELECT ${COLUMNS} FROM audit_entry e WHERE e.xid = ANY($1::xid8[]) AND ${WITHOUT_PLACE} LIMIT $2`,
    values: [xids, limit],
  });
  return rows;
}

function partsOf(seen: Snapshot | null): { xmax: string; running: string[] } {
  const [, xmax = "0", running = ""] = (seen ?? "").split(":");
  return { xmax, running: running.split(",").filter((xid) => xid !== "") };
}
