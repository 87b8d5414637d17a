import { beginOf, insideOf, LABELS, NAME_KINDS } from "./labels.ts";

/**
 * A linear chain over the labels of one sentence (Lafferty et al. 2001): from scores of `length` × LABELS, the chances
 * of every label and of every span. Forward and backward are scaled a token at a time, so nothing overflows.
 */
export interface Chain {
  length: number;
  /** exp(score − highest of the token), length × LABELS. */
  emit: Float64Array;
  forward: Float64Array;
  backward: Float64Array;
  /** What each token's forward row was divided by. */
  scale: Float64Array;
  /** log of the sum over all labellings, without the highest scores taken out of `emit`. */
  logSum: number;
}

/** exp of the transitions; what can't follow (an inside after another kind, or first) is 0. */
export function steps(transitions: Float32Array | Float64Array): Float64Array {
  const result = new Float64Array(LABELS * LABELS);
  for (let from = 0; from < LABELS; from++) {
    for (let to = 0; to < LABELS; to++) {
      result[from * LABELS + to] = mayFollow(from, to) ? Math.exp(transitions[from * LABELS + to] ?? 0) : 0;
    }
  }
  return result;
}

function mayFollow(from: number, to: number): boolean {
  return to === 0 || to % 2 === 1 || from === to || from === to - 1;
}

export function readChain(scores: Float64Array, length: number, step: Float64Array): Chain {
  const size = length * LABELS;
  const chain: Chain = {
    length,
    emit: new Float64Array(size),
    forward: new Float64Array(size),
    backward: new Float64Array(size),
    scale: new Float64Array(length),
    logSum: 0,
  };
  for (let at = 0; at < length; at++) emitAt(chain, scores, at);
  for (let at = 0; at < length; at++) forwardAt(chain, step, at);
  for (let at = length - 1; at >= 0; at--) backwardAt(chain, step, at);
  return chain;
}

function emitAt(chain: Chain, scores: Float64Array, at: number): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) highest = Math.max(highest, scores[at * LABELS + label] ?? 0);
  for (let label = 0; label < LABELS; label++) {
    chain.emit[at * LABELS + label] = Math.exp((scores[at * LABELS + label] ?? 0) - highest);
  }
  chain.logSum += highest;
}

function forwardAt(chain: Chain, step: Float64Array, at: number): void {
  const { forward, emit } = chain;
  const here = at * LABELS;
  let sum = 0;
  for (let to = 0; to < LABELS; to++) {
    let into = 0;
    if (at === 0) into = to === 0 || to % 2 === 1 ? 1 : 0;
    else {
      for (let from = 0; from < LABELS; from++) {
        into += (forward[here - LABELS + from] ?? 0) * (step[from * LABELS + to] ?? 0);
      }
    }
    const value = into * (emit[here + to] ?? 0);
    forward[here + to] = value;
    sum += value;
  }
  chain.scale[at] = sum;
  chain.logSum += Math.log(sum);
  for (let to = 0; to < LABELS; to++) forward[here + to] = (forward[here + to] ?? 0) / sum;
}

function backwardAt(chain: Chain, step: Float64Array, at: number): void {
  const { backward, emit } = chain;
  const here = at * LABELS;
  if (at === chain.length - 1) {
    backward.fill(1, here, here + LABELS);
    return;
  }
  const next = here + LABELS;
  const scale = chain.scale[at + 1] ?? 1;
  for (let from = 0; from < LABELS; from++) {
    let sum = 0;
    for (let to = 0; to < LABELS; to++) {
      sum += (step[from * LABELS + to] ?? 0) * (emit[next + to] ?? 0) * (backward[next + to] ?? 0);
    }
    backward[here + from] = sum / scale;
  }
}

/** The chance that a token has a label. */
export function chanceOf(chain: Chain, at: number, label: number): number {
  return (chain.forward[at * LABELS + label] ?? 0) * (chain.backward[at * LABELS + label] ?? 0);
}

/** The chances of all labels, length × LABELS. */
export function chancesOf({ forward, backward }: Chain): Float64Array {
  return forward.map((chance, cell) => chance * (backward[cell] ?? 0));
}

/** The chance that some of the tokens from `first` to `last` belongs to a name of a kind. */
export function chanceOfKind(chain: Chain, first: number, last: number, kind: number): number {
  let most = 0;
  for (let at = first; at <= last; at++) {
    most = Math.max(most, chanceOf(chain, at, beginOf(kind)) + chanceOf(chain, at, insideOf(kind)));
  }
  return Math.min(1, most);
}

/** The likeliest labelling (Viterbi); `favour` is added to the scores of each label, to find more of a kind or less. */
export function bestLabels(
  scores: Float64Array,
  length: number,
  transitions: ArrayLike<number>,
  favour: ArrayLike<number>,
): Uint8Array {
  const best = new Float64Array((length + 1) * LABELS).fill(Number.NEGATIVE_INFINITY, 1, LABELS);
  const came = new Uint8Array(length * LABELS);
  for (let cell = 0; cell < length * LABELS; cell++) {
    const to = cell % LABELS;
    const before = cell - to; // `best` is a row ahead: row 0 is what stands before the text, no name
    const from = bestBefore(best, before, to, transitions);
    came[cell] = from;
    const move = before === 0 ? 0 : (transitions[from * LABELS + to] ?? 0);
    best[cell + LABELS] = (best[before + from] ?? 0) + move + (scores[cell] ?? 0) + (favour[to] ?? 0);
  }
  const labels = new Uint8Array(length);
  let label = highestOf(best, length * LABELS);
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = came[at * LABELS + label] ?? 0;
  }
  return labels;
}

function bestBefore(best: Float64Array, row: number, to: number, transitions: ArrayLike<number>): number {
  let winner = to % 2 === 0 && to > 0 ? to : 0;
  let highest = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < LABELS; from++) {
    const value = (best[row + from] ?? 0) + (transitions[from * LABELS + to] ?? 0);
    if (value <= highest || !mayFollow(from, to)) continue;
    highest = value;
    winner = from;
  }
  return winner;
}

function highestOf(values: Float64Array, row: number): number {
  let winner = 0;
  for (let label = 1; label < LABELS; label++) {
    if ((values[row + label] ?? 0) > (values[row + winner] ?? 0)) winner = label;
  }
  return winner;
}

/** Spans of a labelling: kind, first and last token. */
export function spansIn(labels: Uint8Array): { kind: number; first: number; last: number }[] {
  const spans: { kind: number; first: number; last: number }[] = [];
  for (const [at, label] of labels.entries()) {
    const open = spans.at(-1);
    if (label === 0) continue;
    if (label % 2 === 1) spans.push({ kind: (label - 1) / 2, first: at, last: at });
    else if (open !== undefined && open.last === at - 1 && open.kind < NAME_KINDS.length) open.last = at;
  }
  return spans;
}
