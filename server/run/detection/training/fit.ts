import { type Chain, chanceOf, readChain, steps } from "../../../detection/names/chain.ts";
import { LABELS } from "../../../detection/names/labels.ts";
import { FREE } from "./examples.ts";
import type { Chance } from "./random.ts";

/** Sentences as numbers: of each token where its features begin in `features`, and its label. */
export interface Prepared {
  sentences: Sentence[];
  features: Uint32Array;
  /** How many features there are. */
  known: number;
}
interface Sentence {
  /** One more than there are tokens. */
  starts: Uint32Array;
  labels: Uint8Array;
}

export interface Settings {
  /** How many fits are taken together. */
  fits: number;
  rounds: number;
  rate: number;
  /** Share of the features that a sentence is read without each time, so that no single one is leant on. */
  dropout: number;
}

export interface Fitted {
  /** LABELS a feature. */
  weights: Float32Array;
  transitions: Float32Array;
}

/** Numbers that are moved against their slope, each at a rate of its own (AdaGrad; Duchi et al. 2011). */
interface Moving {
  values: Float32Array;
  squares: Float32Array;
}

// A slope smaller than this moves nothing worth the time.
const LEAST_SLOPE = 1e-4;
const RULED_OUT = -60;

/** Conditional likelihood (Lafferty et al. 2001), a sentence at a time in an order that changes each round. */
function fitWeights(prepared: Prepared, settings: Settings, chance: Chance, say: (line: string) => void): Fitted {
  const weights = moving(prepared.known * LABELS, 1e-3);
  const transitions = moving(LABELS * LABELS, 1e-1);
  const order = [...prepared.sentences.keys()];
  for (let round = 0; round < settings.rounds; round++) {
    chance.shuffle(order);
    const rate = settings.rate / (1 + round * 0.15);
    let loss = 0;
    for (const index of order) {
      const sentence = prepared.sentences[index];
      if (sentence === undefined) continue;
      const seen = thin(sentence, prepared.features, settings.dropout, chance);
      loss += learn(seen, weights, transitions, rate);
    }
    say(`round ${round + 1} of ${settings.rounds}: loss ${(loss / order.length).toFixed(4)}`);
  }
  // When reading, all features speak: each for as much as it did in training on average.
  return { weights: weights.values.map((weight) => weight * (1 - settings.dropout)), transitions: transitions.values };
}

/** Several fits in different order, taken together: what is chance in one is evened out. */
export function fitSeveral(
  prepared: Prepared,
  settings: Settings,
  chance: Chance,
  say: (line: string) => void,
): Fitted {
  const { fits } = settings;
  const sum = fitWeights(prepared, settings, chance, say);
  for (let more = 1; more < fits; more++) {
    const other = fitWeights(prepared, settings, chance, say);
    addTo(sum.weights, other.weights);
    addTo(sum.transitions, other.transitions);
  }
  return { weights: sum.weights.map((one) => one / fits), transitions: sum.transitions.map((one) => one / fits) };
}

function addTo(sum: Float32Array, other: Float32Array): void {
  for (let cell = 0; cell < sum.length; cell++) sum[cell] = (sum[cell] ?? 0) + (other[cell] ?? 0);
}

/** A sentence as it is learnt from this time. */
interface Seen extends Sentence {
  features: Uint32Array;
}

function thin({ starts, labels }: Sentence, features: Uint32Array, dropout: number, chance: Chance): Seen {
  const first = starts[0] ?? 0;
  const kept = new Uint32Array((starts.at(-1) ?? 0) - first);
  const newStarts = new Uint32Array(starts.length);
  let count = 0;
  for (let at = 0; at < labels.length; at++) {
    newStarts[at] = count;
    const end = starts[at + 1] ?? 0;
    for (let i = starts[at] ?? 0; i < end; i++) if (!chance.is(dropout)) kept[count++] = features[i] ?? 0;
  }
  newStarts[labels.length] = count;
  return { starts: newStarts, labels, features: kept };
}

function moving(length: number, square: number): Moving {
  return { values: new Float32Array(length), squares: new Float32Array(length).fill(square) };
}

function learn(sentence: Seen, weights: Moving, transitions: Moving, rate: number): number {
  const { features } = sentence;
  const length = sentence.labels.length;
  const scores = scoresOf(sentence, weights.values);
  const step = steps(transitions.values);
  const all = readChain(scores, length, step);
  const right = readChain(pinned(scores, sentence.labels), length, step);
  for (let at = 0; at < length; at++) {
    const [from, to] = [sentence.starts[at] ?? 0, sentence.starts[at + 1] ?? 0];
    for (let label = 0; label < LABELS; label++) {
      const slope = chanceOf(all, at, label) - chanceOf(right, at, label);
      if (Math.abs(slope) < LEAST_SLOPE) continue;
      for (let i = from; i < to; i++) {
        move(weights, (features[i] ?? 0) * LABELS + label, slope, rate);
      }
    }
    if (at > 0) moveTransitions(transitions, at, { all, right, step }, rate);
  }
  return all.logSum - right.logSum;
}

function scoresOf({ starts, labels, features }: Seen, weights: Float32Array): Float64Array {
  const scores = new Float64Array(labels.length * LABELS);
  for (let at = 0; at < labels.length; at++) {
    const here = at * LABELS;
    const end = starts[at + 1] ?? 0;
    for (let i = starts[at] ?? 0; i < end; i++) {
      const row = (features[i] ?? 0) * LABELS;
      for (let label = 0; label < LABELS; label++) {
        scores[here + label] = (scores[here + label] ?? 0) + (weights[row + label] ?? 0);
      }
    }
  }
  return scores;
}

/** The scores with every label ruled out but the right one, where it is told. */
function pinned(scores: Float64Array, labels: Uint8Array): Float64Array {
  const result = Float64Array.from(scores);
  for (const [at, told] of labels.entries()) {
    if (told === FREE) continue;
    const right = scores[at * LABELS + told] ?? 0;
    result.fill(right + RULED_OUT, at * LABELS, (at + 1) * LABELS);
    result[at * LABELS + told] = right;
  }
  return result;
}

function move({ values, squares }: Moving, cell: number, slope: number, rate: number): void {
  const square = (squares[cell] ?? 0) + slope * slope;
  squares[cell] = square;
  values[cell] = (values[cell] ?? 0) - (rate * slope) / Math.sqrt(square);
}

function moveTransitions(
  transitions: Moving,
  at: number,
  { all, right, step }: { all: Chain; right: Chain; step: Float64Array },
  rate: number,
): void {
  for (let cell = 0; cell < LABELS * LABELS; cell++) {
    const [from, to] = [Math.floor(cell / LABELS), cell % LABELS];
    const slope = chanceOfPair(all, step, at, from, to) - chanceOfPair(right, step, at, from, to);
    if (Math.abs(slope) >= LEAST_SLOPE) move(transitions, cell, slope, rate);
  }
}

function chanceOfPair(chain: Chain, step: Float64Array, at: number, from: number, to: number): number {
  const here = at * LABELS + to;
  const before = (chain.forward[(at - 1) * LABELS + from] ?? 0) * (step[from * LABELS + to] ?? 0);
  return (before * (chain.emit[here] ?? 0) * (chain.backward[here] ?? 0)) / (chain.scale[at] ?? 1);
}
