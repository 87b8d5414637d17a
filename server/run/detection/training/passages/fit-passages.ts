import { PASSAGE_KINDS, softmax } from "../../../../detection/passages/scorer.ts";
import type { Chance } from "../random.ts";
import type { PassageExample } from "./read-examples.ts";

export interface PassagePlan {
  rounds: number;
  rate: number;
  /** How dear a large weight is. */
  penalty: number;
  /** Share of the features that an example is read without each time. */
  dropout: number;
}

export interface FittedPassages {
  /** In the order of the rows after the first. */
  hashes: Uint32Array;
  /** PASSAGE_KINDS a row; the first row speaks without any feature. */
  weights: Float64Array;
}

const KINDS = PASSAGE_KINDS.length;
const LEAST_TIMES = 2;

/** Multinomial logistic regression with L2 and dropout, by AdaGrad. */
export function fitPassages(examples: readonly PassageExample[], plan: PassagePlan, chance: Chance): FittedPassages {
  const rows = rowsOf(examples);
  const weights = new Float64Array((rows.size + 1) * KINDS);
  const squares = new Float64Array(weights.length).fill(1e-2);
  const order = [...examples.keys()];
  for (let round = 0; round < plan.rounds; round++) {
    for (const index of chance.shuffle(order)) {
      const example = examples[index];
      if (example !== undefined) learn(example, { rows, weights, squares, plan, chance });
    }
  }
  // When reading, all features speak: each for as much as it did in training on average.
  const kept = weights.map((weight, cell) => (cell < KINDS ? weight : weight * (1 - plan.dropout)));
  return { hashes: Uint32Array.from(rows.keys()), weights: kept };
}

function rowsOf(examples: readonly PassageExample[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const { features } of examples) for (const one of features) times.set(one, (times.get(one) ?? 0) + 1);
  const common = [...times].filter(([, count]) => count >= LEAST_TIMES).map(([feature]) => feature);
  return new Map(common.map((feature, index) => [feature, index + 1]));
}

interface State {
  rows: ReadonlyMap<number, number>;
  weights: Float64Array;
  squares: Float64Array;
  plan: PassagePlan;
  chance: Chance;
}

function learn({ features, kind }: PassageExample, { rows, weights, squares, plan, chance }: State): void {
  const seen = [0];
  for (const feature of features) {
    const row = rows.get(feature);
    if (row !== undefined && !chance.is(plan.dropout)) seen.push(row);
  }
  const scores = new Float64Array(KINDS);
  for (const row of seen)
    for (let k = 0; k < KINDS; k++) scores[k] = (scores[k] ?? 0) + (weights[row * KINDS + k] ?? 0);
  for (const [k, share] of softmax(scores).entries()) {
    const error = share - (PASSAGE_KINDS[k] === kind ? 1 : 0);
    for (const row of seen) {
      const cell = row * KINDS + k;
      const slope = error + plan.penalty * (weights[cell] ?? 0);
      squares[cell] = (squares[cell] ?? 0) + slope * slope;
      weights[cell] = (weights[cell] ?? 0) - (plan.rate * slope) / Math.sqrt(squares[cell] ?? 1);
    }
  }
}
