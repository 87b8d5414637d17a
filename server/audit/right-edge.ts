import { foldNodes, type Hash, nodesOf } from "./merkle.ts";
import { subtreeHash, TILE_WIDTH } from "./tiles.ts";

/** A tree's right edge: the hashes of its partial tile at each level, lowest first. All that growing needs to know. */
export interface RightEdge {
  size: number;
  levels: Hash[][];
}

/** A log's tree as the last batch left it, so that the next needn't read it again. */
export interface Tree {
  logId: number;
  edge: RightEdge;
}

/** A tile that has become full, with the hash over it. */
export interface FullTile {
  level: number;
  index: number;
  hashes: Uint8Array;
  root: Hash;
}

export const emptyEdge = (): RightEdge => ({ size: 0, levels: [] });

/** Adds a leaf's hash, in place; gives the tiles it made full, lowest first. */
export function extend(edge: RightEdge, leaf: Hash): FullTile[] {
  const full: FullTile[] = [];
  edge.size++;
  let hash = leaf;
  for (let level = 0; ; level++) {
    const tile = edge.levels[level] ?? [];
    edge.levels[level] = tile;
    tile.push(hash);
    if (tile.length < TILE_WIDTH) return full;
    const hashes = Buffer.concat(tile);
    hash = subtreeHash(hashes, 0, TILE_WIDTH);
    full.push({ level, index: edge.size / TILE_WIDTH ** (level + 1) - 1, hashes, root: hash });
    edge.levels[level] = [];
  }
}

/** The root of the whole tree: the edge's complete subtrees, from the largest down. */
export function rootOfEdge(edge: RightEdge): Hash {
  const subtrees = [...edge.levels].reverse().flatMap((tile) => {
    const bytes = Buffer.concat(tile);
    return nodesOf(0, tile.length).map(({ level, index }) => {
      const begin = index * 2 ** level;
      return subtreeHash(bytes, begin, begin + 2 ** level);
    });
  });
  return foldNodes(subtrees);
}
