import { mix } from "./hash.ts";
import { LABELS } from "./labels.ts";
import type { StaticMap } from "./static-map.ts";

/** The trained weights and the tables that features are looked up in. */
export interface NameModel {
  /** Which features have weights: two bytes each at or after the feature's home; 0 is free. Half of it is free. */
  marks: Uint16Array;
  /** LABELS weights a mark, in the order of the marks, to be multiplied by `scale`. */
  weights: Int8Array;
  scale: number;
  /** How many marks stand before each stretch of 32 places, and which of the 32 are taken. */
  before: Uint32Array;
  taken: Uint32Array;
  /** LABELS × LABELS, from the label before to this one. */
  transitions: Float32Array;
  /** Word to cluster, and of each cluster its path in the tree: the bits after a leading 1. */
  clusterOf: StaticMap;
  paths: Uint32Array;
  lists: StaticMap;
}

/** The place of a feature's mark, or where it would go, as -1 - place. */
export function placeOfMark(marks: Uint16Array, feature: number): number {
  const mark = markOf(feature);
  const last = marks.length - 1; // a power of two, less one
  for (let place = feature & last; ; place = (place + 1) & last) {
    const found = marks[place] ?? 0;
    if (found === mark) return place;
    if (found === 0) return -1 - place;
  }
}

/** The index for the weights of each mark, made once from the marks. */
export function countMarks(marks: Uint16Array): Pick<NameModel, "before" | "taken"> {
  const stretches = marks.length >>> 5;
  const before = new Uint32Array(stretches);
  const taken = new Uint32Array(stretches);
  let count = 0;
  for (const [place, mark] of marks.entries()) {
    if ((place & 31) === 0) before[place >>> 5] = count;
    if (mark === 0) continue;
    taken[place >>> 5] = (taken[place >>> 5] ?? 0) | (1 << (place & 31));
    count++;
  }
  return { before, taken };
}

/** The row of a feature's weights, or -1. */
export function rowOf(model: NameModel, feature: number): number {
  const place = placeOfMark(model.marks, feature);
  if (place < 0) return -1;
  const earlier = (model.taken[place >>> 5] ?? 0) & ((1 << (place & 31)) - 1);
  return (model.before[place >>> 5] ?? 0) + bitsIn(earlier);
}

function bitsIn(given: number): number {
  let bits = given - ((given >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function markOf(feature: number): number {
  return mix(feature, 0x51ed) & 0xffff || 1;
}

/** The scores of a token's labels from its features, written to `scores` from `at`. Whole numbers are summed, then scaled. */
export function scoreToken(
  model: NameModel,
  features: Uint32Array,
  count: number,
  scores: Float64Array,
  at: number,
): void {
  const { weights, scale } = model;
  const sums = new Int32Array(LABELS);
  for (let i = 0; i < count; i++) {
    const from = rowOf(model, features[i] ?? 0) * LABELS;
    if (from < 0) continue;
    for (let label = 0; label < LABELS; label++) sums[label] = (sums[label] ?? 0) + (weights[from + label] ?? 0);
  }
  for (let label = 0; label < LABELS; label++) scores[at + label] = (sums[label] ?? 0) * scale;
}
