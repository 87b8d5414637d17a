import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyFrontier, frontierRoot, grow, hashLeaf, type Node, rootOf } from "../../server/audit/merkle.ts";
import {
  entryBundle,
  parseTilePath,
  subtreeHash,
  TILE_WIDTH,
  tileOf,
  tilePath,
  widthOf,
} from "../../server/audit/tiles.ts";

describe("paths", () => {
  it.each([
    [{ level: 0, index: 1_234_067, width: 256 }, "tile/0/x001/x234/067"],
    [{ level: 0, index: 273, width: 112 }, "tile/0/273.p/112"],
    [{ level: "entries", index: 0, width: 1 }, "tile/entries/000.p/1"],
    [{ level: 63, index: 1000, width: 256 }, "tile/63/x001/000"],
  ] as const)("%o is %s, and back", (tile, path) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  it.each([
    "tile/64/000",
    "tile/00/000",
    "tile/0/0",
    "tile/0/x000/000",
    "tile/0/x001",
    "tile/0/001/000",
    "tile/0/000.p/0",
    "tile/0/000.p/256",
    "tile/0/000.p/01",
    "tile/data/000",
    "tile/0/",
    "tile/0/-01",
    "tile/0/00x",
    "tile/0/x1e/000",
  ])("%s is none", (path) => {
    expect(parseTilePath(path)).toBeNull();
  });

  it("come back for every tile", () => {
    const level = fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant("entries" as const));
    const index = fc.integer({ min: 0, max: 999_999_999_999 });
    fc.assert(
      fc.property(level, index, fc.integer({ min: 1, max: 256 }), (level, index, width) => {
        expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width });
      }),
    );
  });
});

it("knows a tree of 70,000 entries: 273 full tiles and one of 112, above them one full and one of 17, above these one of 1", () => {
  const widths = (level: number, to: number) => Array.from({ length: to }, (_, i) => widthOf(level, i, 70_000));
  expect(widths(0, 275)).toEqual([...Array(273).fill(256), 112, 0]);
  expect(widths(1, 3)).toEqual([256, 17, 0]);
  expect(widths(2, 2)).toEqual([1, 0]);
  expect(widthOf(1, 0, 256)).toBe(1);
});

it("gives the tree's root from the tiles alone", () => {
  const size = 66_000;
  const leaves = Array.from({ length: size }, (_, i) => hashLeaf(String(i)));
  const frontier = emptyFrontier();
  for (const leaf of leaves) grow(frontier, leaf);
  const tiles = new Map<string, Uint8Array>();
  const tile = (level: number, index: number): Uint8Array => {
    const key = `${level}/${index}`;
    const known = tiles.get(key);
    if (known) return known;
    const width = widthOf(level, index, size);
    const from = index * TILE_WIDTH;
    const hashes =
      level === 0
        ? leaves.slice(from, from + width)
        : Array.from({ length: width }, (_, i) => subtreeHash(tile(level - 1, from + i), 0, TILE_WIDTH));
    const made = Buffer.concat(hashes);
    tiles.set(key, made);
    return made;
  };
  const hashOf = (node: Node) => {
    const { level, index, begin, end } = tileOf(node);
    return subtreeHash(tile(level, index), begin, end);
  };
  expect(rootOf(size, hashOf)).toEqual(frontierRoot(frontier));
});

it("writes each entry of a bundle after its length in two bytes", () => {
  expect([...entryBundle(["ab", "é"])]).toEqual([0, 2, 97, 98, 0, 2, 0xc3, 0xa9]);
  expect(() => entryBundle(["x".repeat(65_536)])).toThrow();
});
