import type { ClientBase } from "pg";
import { readEdge } from "../adapters/edge-rows.ts";
import { writeBatch } from "../adapters/sealed-rows.ts";
import { findUnsealed, type Look } from "../adapters/unsealed-rows.ts";
import {
  bySubject,
  commitOf,
  type EntryRow,
  type Fixed,
  leafTextOf,
  outlivingIn,
  type Sealed,
} from "../leaf-of-entry.ts";
import { hashLeaf } from "../merkle.ts";
import { extend, type FullTile, rootOfEdge, type Tree } from "../right-edge.ts";

export const BATCH = 20_000;
/** Hashing so many entries takes a few milliseconds; then requests of the same process have their turn. */
const BREATH = 500;

/** Gives places in the tree to the next entries that have none. */
export async function sealBatch(
  client: ClientBase,
  tree: Tree,
  look: Look,
): Promise<{ sealed: number; last: string | null }> {
  const rows = await findUnsealed(client, look, BATCH);
  await sealEntries(client, tree, rows);
  return { sealed: rows.length, last: rows.at(-1)?.xid ?? null };
}

/**
 * Gives places to these entries, in the caller's transaction, which holds the sealer's row. All of it commits, or nothing:
 * leaves, full tiles, and the root over them. The tree grows in place.
 */
export async function sealEntries(client: ClientBase, tree: Tree, rows: readonly EntryRow[]): Promise<void> {
  if (rows.length === 0) return;
  const policies = await policiesOf(client, rows);
  const batch: Sealed[] = [];
  const tiles: FullTile[] = [];
  for (const row of [...rows].sort(bySubject)) {
    const fixed = fix(row, tree.edge.size, policies);
    const hash = hashLeaf(leafTextOf(row, fixed));
    batch.push({ row, fixed, hash });
    tiles.push(...extend(tree.edge, hash));
    if (batch.length % BREATH === 0) await new Promise((done) => setImmediate(done));
  }
  await writeBatch(client, tree, { batch, tiles, root: rootOfEdge(tree.edge) });
}

/** The tree as it is committed; what was kept from the last batch serves where nobody else has sealed since. */
export async function currentTree(client: ClientBase, logId: number, kept: Tree | null): Promise<Tree> {
  const { rows } = await client.query<{ size: string }>(
    "SELECT size FROM audit_root WHERE log_id = $1 ORDER BY size DESC LIMIT 1",
    [logId],
  );
  const size = Number(rows[0]?.size ?? 0);
  if (kept?.logId === logId && kept.edge.size === size) return kept;
  return { logId, edge: await readEdge(client, logId, size) };
}

function fix(row: EntryRow, place: number, policies: Map<number, { id: string; sha256: string }>): Fixed {
  const commit = commitOf(row);
  if (commit === null) throw new Error(`the text of entry ${row.id} was erased before it was sealed`);
  const policy = row.policy_version === null ? undefined : policies.get(row.policy_version);
  const { id: policyId, sha256: policySha256 } = policy ?? { id: null, sha256: null };
  return { place, ...outlivingIn(row.payload), commit, policyId, policySha256 };
}

async function policiesOf(client: ClientBase, entries: readonly EntryRow[]) {
  const numbers = [...new Set(entries.flatMap((row) => row.policy_version ?? []))];
  const { rows } = await client.query<{ number: number; id: string; sha256: string }>(
    "SELECT number, id, sha256 FROM policy_version WHERE number = ANY($1)",
    [numbers],
  );
  return new Map(rows.map(({ number, ...policy }) => [number, policy]));
}
