import { type Hash, hashNode, type Node } from "./merkle.ts";

/** Tiles of a log as of C2SP tlog-tiles: 256 hashes wide, or fewer at the right edge. */
export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;
const HASH_BYTES = 32;

/** A tile of hashes at a level, or the bundle of the entries under the tile of level 0. */
export interface Tile {
  level: number | "entries";
  index: number;
  /** 1 to 256 */
  width: number;
}

/** The path under a log's address, such as `tile/0/x001/x234/067.p/8`. */
export function tilePath({ level, index, width }: Tile): string {
  const groups: string[] = [];
  for (let rest = index; groups.length === 0 || rest > 0; rest = Math.floor(rest / 1000))
    groups.unshift(String(rest % 1000).padStart(3, "0"));
  const path = groups.map((group, place) => (place < groups.length - 1 ? `x${group}` : group)).join("/");
  return `tile/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}

const LEVEL = /^(entries|\d|[1-5]\d|6[0-3])$/;

/** Reads a tile's path; null where it isn't written exactly so. */
export function parseTilePath(path: string): Tile | null {
  const [word, level = "", ...rest] = path.split("/");
  const partial = rest.at(-2)?.endsWith(".p") ? Number(rest.at(-1)) : null;
  const groups = partial === null ? rest : [...rest.slice(0, -2), (rest.at(-2) ?? "").slice(0, -2)];
  if (word !== "tile" || !LEVEL.test(level) || groups.length === 0 || groups.length > 5) return null;
  const index = groups.reduce((sum, group) => sum * 1000 + Number(group.replace("x", "")), 0);
  const tile: Tile = { level: level === "entries" ? level : Number(level), index, width: partial ?? TILE_WIDTH };
  if (!Number.isSafeInteger(index) || !(tile.width >= 1 && tile.width <= TILE_WIDTH)) return null;
  return tilePath(tile) === path ? tile : null;
}

/** How many hashes a log of this size has in a tile at a level; 0 where there is none. */
export function widthOf(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/** The tile a complete subtree's hash can be reckoned from, and the stretch of the tile's hashes it is over. */
export function tileOf(node: Node): { level: number; index: number; begin: number; end: number } {
  const level = Math.floor(node.level / TILE_HEIGHT);
  const breadth = 2 ** (node.level % TILE_HEIGHT);
  const begin = node.index * breadth;
  const index = Math.floor(begin / TILE_WIDTH);
  return { level, index, begin: begin - index * TILE_WIDTH, end: begin - index * TILE_WIDTH + breadth };
}

/** The root over some of a tile's hashes: a power of two of them. */
export function subtreeHash(tile: Uint8Array, begin: number, end: number): Hash {
  let hashes: Hash[] = [];
  for (let place = begin; place < end; place++) hashes.push(hashAt(tile, place));
  while (hashes.length > 1) hashes = pairs(hashes);
  const [root] = hashes;
  if (root === undefined) throw new Error("a tile's stretch has at least one hash");
  return root;
}

function hashAt(tile: Uint8Array, place: number): Hash {
  const hash = tile.subarray(place * HASH_BYTES, (place + 1) * HASH_BYTES);
  if (hash.length !== HASH_BYTES) throw new Error("a tile is narrower than its log says");
  return hash;
}

function pairs(hashes: Hash[]): Hash[] {
  const above: Hash[] = [];
  for (let place = 0; place + 1 < hashes.length; place += 2) {
    const [left, right] = [hashes[place], hashes[place + 1]];
    if (left && right) above.push(hashNode(left, right));
  }
  return above;
}

/** Entries one after another, each after its length in two bytes (big-endian). */
export function entryBundle(leaves: readonly string[]): Uint8Array {
  return Buffer.concat(
    leaves.flatMap((leaf) => {
      const bytes = Buffer.from(leaf, "utf8");
      const length = Buffer.alloc(2);
      length.writeUInt16BE(bytes.length); // throws above 65,535
      return [length, bytes];
    }),
  );
}
