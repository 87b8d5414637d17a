import { LABELS } from "./labels.ts";
import { countMarks, type NameModel } from "./model.ts";
import type { StaticMap } from "./static-map.ts";

/**
 * The model as one row of bytes: thirteen 32-bit numbers (little-endian), then weights, marks, transitions, paths and the
 * two maps. Numbers wider than a byte come first in their part and stand at multiples of four.
 */
const NUMBERS = 13;

export function packModel(model: NameModel): Uint8Array {
  const { marks, weights, scale, transitions, paths, clusterOf, lists } = model;
  const head = new DataView(new ArrayBuffer(NUMBERS * 4));
  const numbers = [LABELS, marks.length, weights.length, paths.length];
  for (const map of [clusterOf, lists]) numbers.push(map.part, map.seed, map.valueBits, map.slots.length);
  for (const [at, number] of numbers.entries()) head.setUint32(at * 4, number, true);
  head.setFloat32((NUMBERS - 1) * 4, scale, true);
  const parts = [head, transitions, paths, marks, weights, clusterOf.slots, lists.slots].map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function unpackModel(bytes: Uint8Array): NameModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number): number => view.getUint32(at * 4, true);
  if (number(0) !== LABELS) throw new Error("the model was trained for other labels");
  const [places, size, clusters] = [number(1), number(2), number(3)];
  let at = NUMBERS * 4;
  const take = (length: number): Uint8Array => {
    const part = bytes.slice(at, at + length); // a copy begins at a multiple of eight
    at += length;
    return part;
  };
  const map = (from: number): StaticMap => ({
    part: number(from),
    seed: number(from + 1),
    valueBits: number(from + 2),
    slots: take(number(from + 3)),
  });
  const transitions = new Float32Array(take(LABELS * LABELS * 4).buffer);
  const paths = new Uint32Array(take(clusters * 4).buffer);
  const marks = new Uint16Array(take(places * 2).buffer);
  return {
    ...countMarks(marks),
    scale: view.getFloat32((NUMBERS - 1) * 4, true),
    ...{ transitions, paths, marks },
    weights: new Int8Array(take(size).buffer),
    clusterOf: map(4),
    lists: map(8),
  };
}
