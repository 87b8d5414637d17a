import type { Reader } from "../../db/transaction.ts";
import { type EntryRow, type Fixed, leafTextOf } from "../leaf-of-entry.ts";
import {
  consistencyStretches,
  foldNodes,
  type Hash,
  hashesOf,
  inclusionStretches,
  type NodeHash,
  nodesOf,
  type Stretch,
} from "../merkle.ts";
import { entryBundle, subtreeHash, TILE_WIDTH, type Tile, tileOf, widthOf } from "../tiles.ts";

/** A tree of a log, of a size it has or had. */
export interface TreeOf {
  logId: number;
  size: number;
}

/** The hashes of a tile, as wide as a tree of this size has it; null where it hasn't one so wide. */
export async function readTile(
  db: Reader,
  { logId, size }: TreeOf,
  tile: { level: number; index: number; width: number },
): Promise<Uint8Array | null> {
  const { level, index, width } = tile;
  if (width > widthOf(level, index, size)) return null;
  if (width === TILE_WIDTH) {
    const full = await db.auditTile.findUnique({
      where: { logId_level_index: { logId, level, index: BigInt(index) } },
      select: { hashes: true },
    });
    return full?.hashes ?? null;
  }
  const from = BigInt(index * TILE_WIDTH);
  const within = { logId, index: { gte: from, lt: from + BigInt(width) } };
  const hashes =
    level === 0
      ? (await db.auditLeaf.findMany({ where: within, orderBy: { index: "asc" }, select: { hash: true } })).map(
          ({ hash }) => hash,
        )
      : (
          await db.auditTile.findMany({
            where: { ...within, level: level - 1 },
            orderBy: { index: "asc" },
            select: { root: true },
          })
        ).map(({ root }) => root);
  return hashes.length === width ? Buffer.concat(hashes) : null;
}

/** The hashes that prove that the leaf at `index` is in a tree. */
export const readInclusion = (db: Reader, tree: TreeOf, index: number): Promise<Hash[]> =>
  readStretches(db, tree, inclusionStretches(index, tree.size));

/** The hashes that prove that a smaller tree is the beginning of this one. */
export const readConsistency = (db: Reader, tree: TreeOf, older: number): Promise<Hash[]> =>
  readStretches(db, tree, consistencyStretches(older, tree.size));

/** The root of a tree, reckoned from its tiles. */
export const readRoot = async (db: Reader, tree: TreeOf): Promise<Hash> =>
  (await readStretches(db, tree, [[0, tree.size]]))[0] ?? foldNodes([]);

async function readStretches(db: Reader, tree: TreeOf, stretches: readonly Stretch[]): Promise<Hash[]> {
  const tiles = new Map<string, Uint8Array>();
  for (const node of stretches.flatMap(([begin, end]) => nodesOf(begin, end))) {
    const { level, index } = tileOf(node);
    const key = `${level}/${index}`;
    if (tiles.has(key)) continue;
    const tile = await readTile(db, tree, { level, index, width: widthOf(level, index, tree.size) });
    if (tile === null) throw new Error(`the log's tile ${key} is missing`);
    tiles.set(key, tile);
  }
  const hashOf: NodeHash = (node) => {
    const { level, index, begin, end } = tileOf(node);
    return subtreeHash(tiles.get(`${level}/${index}`) ?? new Uint8Array(), begin, end);
  };
  return hashesOf(stretches, hashOf);
}

/** The entries under a tile of level 0, as they are hashed; null where the tree hasn't so many. */
export async function readBundle(db: Reader, { logId, size }: TreeOf, tile: Tile): Promise<Uint8Array | null> {
  const { index, width } = tile;
  if (width > widthOf(0, index, size)) return null;
  const sealed = await readSealed(db, logId, index * TILE_WIDTH, width);
  return entryBundle(sealed.map(({ row, fixed }) => leafTextOf(row, fixed)));
}

export interface SealedEntry {
  index: number;
  row: EntryRow;
  fixed: Fixed;
  /** The leaf's hash as it was written when it was sealed. */
  hash: Uint8Array;
}

export type SealedRow = EntryRow & {
  index: bigint;
  version: number | null;
  outcome: string | null;
  policy_id: string | null;
  policy_sha256: string | null;
  v: number;
  commitment: Uint8Array;
  hash: Uint8Array;
};

/** Entries of a log by their places, from one on. */
export async function readSealed(db: Reader, logId: number, from: number, count: number): Promise<SealedEntry[]> {
  const rows = await db.$queryRaw<SealedRow[]>`
    SELECT l.index, e.id::text, e.at, e.recorded_at, e.type, e.actor_id, e.actor_name, e.subject_kind, e.subject_id,
      e.rule_ids, e.policy_version, e.engine, e.summary, e.payload, e.salt,
      l.version, l.outcome, l.policy_id, l.policy_sha256, l.v, l.commitment, l.hash
    FROM audit_leaf l JOIN audit_entry e ON e.at = l.entry_at AND e.id = l.entry_id
    WHERE l.log_id = ${logId} AND l.index >= ${from} AND l.index < ${from + count}
    ORDER BY l.index`;
  return rows.map(toSealed);
}

export const toSealed = (row: SealedRow): SealedEntry => ({
  index: Number(row.index),
  hash: row.hash,
  row,
  fixed: {
    place: row.v === 1 ? null : Number(row.index),
    version: row.version,
    outcome: row.outcome,
    policyId: row.policy_id,
    policySha256: row.policy_sha256,
    commit: Buffer.from(row.commitment).toString("base64"),
  },
});
