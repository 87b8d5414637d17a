import fs from "node:fs";
import { hashText } from "../../../detection/names/hash.ts";
import type { StaticMap } from "../../../detection/names/static-map.ts";
import { foldWord } from "../../../detection/names/tokens.ts";
import { buildMap } from "./build-map.ts";

const CLUSTER_BITS = 10;

/** Word clusters (`path TAB word TAB count` a line) as a map from words to clusters, and the clusters' paths. */
export function readClusters(file: string): { clusterOf: StaticMap; paths: Uint32Array } {
  const paths: string[] = [];
  const indexOf = new Map<string, number>();
  const clusters = new Map<number, number>();
  const counts = new Map<number, number>();
  for (const line of fs.readFileSync(file, "utf8").split("\n")) {
    const [bits, word, count] = line.split("\t");
    if (bits === undefined || word === undefined || count === undefined) continue;
    if (!indexOf.has(bits)) indexOf.set(bits, paths.push(bits) - 1);
    const key = hashText(foldWord(word));
    if ((counts.get(key) ?? 0) >= Number(count)) continue; // of two words written alike the commoner
    counts.set(key, Number(count));
    clusters.set(key, indexOf.get(bits) ?? 0);
  }
  return {
    clusterOf: buildMap(clusters, CLUSTER_BITS),
    paths: Uint32Array.from(paths, (bits) => Number.parseInt(`1${bits}`, 2)),
  };
}
