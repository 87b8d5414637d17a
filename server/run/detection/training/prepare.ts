import { type Columns, featuresAt, MOST_FEATURES } from "../../../detection/names/features.ts";
import { mix } from "../../../detection/names/hash.ts";
import { readSentences, type Tables } from "../../../detection/names/reading.ts";
import type { Example } from "./examples.ts";
import { FeatureCount } from "./feature-count.ts";
import type { Prepared } from "./fit.ts";
import type { Chance } from "./random.ts";

/** How often a name's word is hidden from the lists, so that the model doesn't lean on them alone. */
const UNLISTED = 0.35;
const UNCLUSTERED = 0.1;
const LEAST_TIMES = 2;

/** Features of the corpus itself: what is particular to one doesn't become a rule for all. Never there when reading. */
function ofSource(example: Example, columns: Columns, at: number, out: Uint32Array, from: number): number {
  let count = from;
  const source = mix(0xc0, [...example.source].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) >>> 0);
  out[count++] = source;
  out[count++] = mix(source, columns.shape[at] ?? 0);
  out[count++] = mix(source, columns.path[at] ?? 0);
  if (!example.hasProducts) out[count++] = mix(0xc1, 1);
  return count;
}

/** Examples as numbers. Features that came up once are left out. */
export function prepare(
  examples: readonly Example[],
  tables: Tables,
  chance: Chance,
): { prepared: Prepared; hashes: Uint32Array } {
  const read = examples.map((example) => {
    const all = readSentences(example.sentences, tables);
    for (const [index, columns] of all.entries()) hide(columns, example.labels[index], chance);
    return all;
  });
  const out = new Uint32Array(MOST_FEATURES);
  const counted = new FeatureCount();
  let total = 0;
  eachToken((count) => {
    for (let i = 0; i < count; i++) counted.add(out[i] ?? 0);
    total += count;
  });
  const hashes = counted.number(LEAST_TIMES);
  const features = new Uint32Array(total);
  const sentences: Prepared["sentences"] = [];
  let written = 0;
  let starts: number[] = [];
  eachToken((count, isLast, labels) => {
    starts.push(written);
    for (let i = 0; i < count; i++) {
      const index = counted.indexOf(out[i] ?? 0);
      if (index >= 0) features[written++] = index;
    }
    if (!isLast) return;
    starts.push(written);
    sentences.push({ starts: Uint32Array.from(starts), labels });
    starts = [];
  });
  return {
    prepared: { sentences, features: features.subarray(0, written), known: hashes.length },
    hashes,
  };

  function eachToken(use: (count: number, isLast: boolean, labels: Uint8Array) => void): void {
    for (const [which, example] of examples.entries()) {
      for (const [index, columns] of (read[which] ?? []).entries()) {
        const labels = example.labels[index] ?? new Uint8Array();
        for (let at = 0; at < columns.length; at++) {
          const count = ofSource(example, columns, at, out, featuresAt(columns, at, out));
          use(count, at === columns.length - 1, labels);
        }
      }
    }
  }
}

function hide(columns: Columns, labels: Uint8Array | undefined, chance: Chance): void {
  let isUnlisted = false;
  let isUnclustered = false;
  for (let at = 0; at < columns.length; at++) {
    const label = labels?.[at] ?? 0;
    if (label === 0) continue;
    if (label % 2 === 1) {
      isUnlisted = chance.is(UNLISTED);
      isUnclustered = chance.is(UNCLUSTERED);
    }
    if (isUnlisted) columns.listed[at] = 0;
    if (isUnlisted) columns.row[at] = 0;
    if (isUnclustered) columns.path[at] = 0;
  }
}
