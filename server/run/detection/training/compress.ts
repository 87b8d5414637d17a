import { LABELS } from "../../../detection/names/labels.ts";
import { countMarks, markOf, type NameModel, placeOfMark } from "../../../detection/names/model.ts";
import type { Tables } from "../../../detection/names/reading.ts";
import type { Fitted } from "./fit.ts";

const PLACES = 2 ** 18;
// A few weights are far larger than the rest; what is beyond this share of the largest is cut off.
const CUT_AT = 0.6;

/** The weights that matter as rows of eight-bit numbers. */
export function compress(
  { weights, transitions }: Fitted,
  hashes: Uint32Array,
  tables: Tables,
  keep: number,
): NameModel {
  const strength = Float32Array.from(hashes, (_, index) => {
    let most = 0;
    for (let label = 0; label < LABELS; label++) most = Math.max(most, Math.abs(weights[index * LABELS + label] ?? 0));
    return most;
  });
  const kept = [...hashes.keys()].sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0)).slice(0, keep);
  const scale = ((strength[kept[0] ?? 0] ?? 1) * CUT_AT) / 127;
  const marks = new Uint16Array(PLACES);
  const featureAt = new Map<number, number>();
  for (const index of kept) {
    const place = placeOfMark(marks, hashes[index] ?? 0);
    if (place >= 0) continue; // another one with the same mark would be taken for it
    marks[-1 - place] = markOf(hashes[index] ?? 0);
    featureAt.set(-1 - place, index);
  }
  const inOrder = [...featureAt].sort(([a], [b]) => a - b).map(([, index]) => index);
  const small = new Int8Array(inOrder.length * LABELS);
  for (const [row, index] of inOrder.entries()) {
    for (let label = 0; label < LABELS; label++) {
      const value = Math.round((weights[index * LABELS + label] ?? 0) / scale);
      small[row * LABELS + label] = Math.max(-127, Math.min(127, value));
    }
  }
  return { ...tables, ...countMarks(marks), marks, weights: small, scale, transitions };
}
