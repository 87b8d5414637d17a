import path from "node:path";
import { PASSAGE_KINDS, packPassages } from "../../../../detection/passages/scorer.ts";
import { readCorpus } from "../examples.ts";
import { Chance } from "../random.ts";
import { type FittedPassages, fitPassages, type PassagePlan } from "./fit-passages.ts";
import { type PassageExample, toExample, writtenExamples } from "./read-examples.ts";

export interface PassagesPlan extends PassagePlan {
  seed: number;
  /** Messages of the corpus that stand for all that nobody need think about. */
  background: number;
}

const KINDS = PASSAGE_KINDS.length;
/** Every so many messages one is taken. */
const STRIDE = 4;

/** The scorer of passages as bytes. Same folder and plan: the same bytes. */
export function trainPassages(folder: string, plan: PassagesPlan): Uint8Array {
  return pack(fitTwice([...writtenExamples(), ...background(folder, plan.background)], plan));
}

function background(folder: string, count: number): PassageExample[] {
  return readCorpus(path.join(folder, "train"), "btc")
    .filter((_, index) => index % STRIDE === 0)
    .slice(0, count)
    .map(({ text }) => toExample(text, "none"));
}

/** Two fits in different order, taken together: what is chance in one is evened out. */
function fitTwice(examples: readonly PassageExample[], plan: PassagesPlan): FittedPassages {
  const chance = new Chance(plan.seed);
  const [one, other] = [fitPassages(examples, plan, chance), fitPassages(examples, plan, chance)];
  return { hashes: one.hashes, weights: one.weights.map((weight, cell) => (weight + (other.weights[cell] ?? 0)) / 2) };
}

export function pack({ hashes, weights }: FittedPassages): Uint8Array {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const small = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  const isHeard = (row: number): boolean =>
    small.subarray(row * KINDS, (row + 1) * KINDS).some((weight) => weight !== 0);
  const kept = [...hashes.keys()].filter((index) => isHeard(index + 1));
  const rows = [0, ...kept.map((index) => index + 1)];
  return packPassages(
    Uint32Array.from(kept, (index) => hashes[index] ?? 0),
    Int8Array.from(rows.flatMap((row) => [...small.subarray(row * KINDS, (row + 1) * KINDS)])),
    scale,
  );
}
