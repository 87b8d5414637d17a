import type { Category } from "../contract.ts";

/** What a passage may be: `none` may go. The order is that of the weights. */
export const PASSAGE_KINDS = [
  "none",
  "client_matter",
  "confidentiality_marker",
  "expertise",
  "financial",
  "health_data",
  "hr_info",
  "inside_information",
  "legal_matter",
  "regulated_claim",
  "roadmap",
  "security_detail",
] as const satisfies readonly (Category | "none")[];
export type PassageKind = (typeof PASSAGE_KINDS)[number];
export type SensitiveKind = Exclude<PassageKind, "none">;
const KINDS = PASSAGE_KINDS.length;

/** A softmax over features. */
export interface PassageModel {
  /** Row of each feature's weights, by the feature's hash; row 0 is what speaks without any. */
  rows: ReadonlyMap<number, number>;
  /** KINDS a row, to be multiplied by `scale`. */
  weights: Int8Array;
  scale: number;
}

export interface Scored {
  /** The likeliest of the sensitive kinds. */
  kind: SensitiveKind;
  /** 0…1: how likely the passage is sensitive at all. */
  chance: number;
}

export function scorePassage({ rows, weights, scale }: PassageModel, features: Uint32Array): Scored {
  const sums = new Int32Array(KINDS);
  const add = (row: number): void => {
    for (let kind = 0; kind < KINDS; kind++) sums[kind] = (sums[kind] ?? 0) + (weights[row * KINDS + kind] ?? 0);
  };
  add(0);
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined) add(row);
  }
  let best = 1;
  for (let kind = 2; kind < KINDS; kind++) if ((sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind;
  let others = 0;
  for (let kind = 1; kind < KINDS; kind++) others += Math.exp(((sums[kind] ?? 0) - (sums[0] ?? 0)) * scale);
  return { kind: PASSAGE_KINDS[best] as SensitiveKind, chance: 1 - 1 / (1 + others) };
}

export function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - highest));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}

/** As bytes: how many rows, scale, the hashes of the rows after the first, the weights. Little-endian. */
export function packPassages(hashes: Uint32Array, weights: Int8Array, scale: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, hashes.length, true);
  head.setFloat32(4, scale, true);
  return Buffer.concat([
    new Uint8Array(head.buffer),
    new Uint8Array(hashes.buffer, hashes.byteOffset, hashes.byteLength),
    new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength),
  ]);
}

export function unpackPassages(bytes: Uint8Array): PassageModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const rows = new Map<number, number>();
  for (let row = 0; row < count; row++) rows.set(view.getUint32(8 + row * 4, true), row + 1);
  const weights = new Int8Array(bytes.subarray(8 + count * 4));
  if (weights.length !== (count + 1) * KINDS) throw new Error("the passages were trained for other kinds");
  return { rows, weights, scale: view.getFloat32(4, true) };
}
