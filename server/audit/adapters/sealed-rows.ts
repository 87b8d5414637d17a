import type { ClientBase } from "pg";
import type { Sealed } from "../leaf-of-entry.ts";
import type { Hash } from "../merkle.ts";
import type { FullTile, Tree } from "../right-edge.ts";

/** Writes a batch: its leaves, the tiles it made full, and the root of the tree that ends with it. */
export async function writeBatch(
  client: ClientBase,
  { logId, edge }: Tree,
  { batch, tiles, root }: { batch: readonly Sealed[]; tiles: readonly FullTile[]; root: Hash },
): Promise<void> {
  const first = edge.size - batch.length;
  await client.query({
    name: "audit-write-leaves",
    text: `INSERT INTO audit_leaf (log_id, index, entry_id, entry_at, hash, commitment, version, outcome, policy_id, policy_sha256, v)
      SELECT $1, $2::bigint + place - 1, id, at, hash, decode(commitment, 'base64'), version, outcome, policy_id, policy_sha256, 2
      FROM unnest($3::uuid[], $4::timestamptz[], $5::bytea[], $6::text[], $7::int[], $8::text[], $9::text[], $10::text[])
        WITH ORDINALITY AS t (id, at, hash, commitment, version, outcome, policy_id, policy_sha256, place)`,
    values: [
      logId,
      first,
      batch.map(({ row }) => row.id),
      batch.map(({ row }) => row.at.toISOString()),
      batch.map(({ hash }) => hash),
      batch.map(({ fixed }) => fixed.commit),
      batch.map(({ fixed }) => fixed.version),
      batch.map(({ fixed }) => fixed.outcome),
      batch.map(({ fixed }) => fixed.policyId),
      batch.map(({ fixed }) => fixed.policySha256),
    ],
  });
  if (tiles.length > 0) await writeTiles(client, logId, tiles);
  await client.query("INSERT INTO audit_root (log_id, size, root) VALUES ($1, $2, $3)", [logId, edge.size, root]);
}

async function writeTiles(client: ClientBase, logId: number, tiles: readonly FullTile[]): Promise<void> {
  await client.query(
    `INSERT INTO audit_tile (log_id, level, index, hashes, root)
      SELECT $1, * FROM unnest($2::int[], $3::bigint[], $4::bytea[], $5::bytea[])`,
    [
      logId,
      tiles.map(({ level }) => level),
      tiles.map(({ index }) => index),
      tiles.map(({ hashes }) => hashes),
      tiles.map(({ root }) => root),
    ],
  );
}
