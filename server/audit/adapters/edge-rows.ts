import type { ClientBase } from "pg";
import { emptyEdge, type RightEdge } from "../right-edge.ts";
import { TILE_WIDTH, widthOf } from "../tiles.ts";

/** The right edge of a log as the database has it, read off its leaves and full tiles. */
export async function readEdge(client: ClientBase, logId: number, size: number): Promise<RightEdge> {
  const edge: RightEdge = { ...emptyEdge(), size };
  for (let level = 0; TILE_WIDTH ** level <= size; level++) {
    const hashes = Math.floor(size / TILE_WIDTH ** level);
    const from = hashes - (hashes % TILE_WIDTH);
    const width = hashes % TILE_WIDTH && widthOf(level, Math.floor(from / TILE_WIDTH), size);
    edge.levels[level] = width === 0 ? [] : await hashesFrom(client, { logId, level, from, width });
  }
  return edge;
}

/** Hashes of a level, from one on. */
async function hashesFrom(
  client: ClientBase,
  { logId, level, from, width }: { logId: number; level: number; from: number; width: number },
): Promise<Buffer[]> {
  const { rows } = await client.query<{ hash: Buffer }>(
    level === 0
      ? "SELECT hash FROM audit_leaf WHERE log_id = $1 AND index >= $2 AND index < $3 ORDER BY index"
      : "SELECT root AS hash FROM audit_tile WHERE log_id = $1 AND index >= $2 AND index < $3 AND level = $4 ORDER BY index",
    level === 0 ? [logId, from, from + width] : [logId, from, from + width, level - 1],
  );
  if (rows.length !== width)
    throw new Error(`the log's level ${level} has ${rows.length} hashes from ${from}, not ${width}`);
  return rows.map(({ hash }) => hash);
}
