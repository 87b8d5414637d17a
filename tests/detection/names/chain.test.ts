import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bestLabels,
  chanceOf,
  chanceOfKind,
  readChain,
  spansIn,
  steps,
} from "../../../server/detection/names/chain.ts";
import { LABELS } from "../../../server/detection/names/labels.ts";

const LENGTH = 3;
const number = fc.double({ min: -4, max: 4, noNaN: true });
const aSentence = fc.record({
  scores: fc.array(number, { minLength: LENGTH * LABELS, maxLength: LENGTH * LABELS }),
  transitions: fc.array(number, { minLength: LABELS * LABELS, maxLength: LABELS * LABELS }),
});

/** Every labelling that may be, with its score: what the chain has to agree with. */
function labellings(scores: readonly number[], transitions: readonly number[]): { labels: number[]; score: number }[] {
  let all: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (let at = 0; at < LENGTH; at++) {
    all = all.flatMap(({ labels, score }) =>
      [...Array(LABELS).keys()].flatMap((label) => {
        const before = labels.at(-1);
        const goesOn = label > 0 && label % 2 === 0;
        if (goesOn && before !== label && before !== label - 1) return [];
        const move = before === undefined ? 0 : (transitions[before * LABELS + label] ?? 0);
        return [{ labels: [...labels, label], score: score + move + (scores[at * LABELS + label] ?? 0) }];
      }),
    );
  }
  return all;
}

describe("the chain of labels", () => {
  it("gives each label the chance it has over all labellings", () => {
    fc.assert(
      fc.property(aSentence, ({ scores, transitions }) => {
        const step = steps(Float64Array.from(transitions));
        const chain = readChain(Float64Array.from(scores), LENGTH, step);
        const all = labellings(scores, transitions);
        const sum = all.reduce((total, { score }) => total + Math.exp(score), 0);
        expect(chain.logSum).toBeCloseTo(Math.log(sum), 6);
        for (const [at, label] of [
          [0, 0],
          [1, 1],
          [2, 2],
          [1, 4],
        ] as const) {
          const with_ = all.filter(({ labels }) => labels[at] === label);
          const share = with_.reduce((total, { score }) => total + Math.exp(score), 0) / sum;
          expect(chanceOf(chain, at, label)).toBeCloseTo(share, 6);
        }
        expect(chanceOfKind(chain, 0, 2, 0)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 20 },
    );
  });

  it("finds the likeliest labelling", () => {
    fc.assert(
      fc.property(aSentence, ({ scores, transitions }) => {
        const all = labellings(scores, transitions);
        const found = bestLabels(Float64Array.from(scores), LENGTH, transitions, new Float64Array(LABELS));
        const score = all.find(({ labels }) => labels.join() === found.join())?.score;
        expect(score).toBeCloseTo(Math.max(...all.map((one) => one.score)), 9);
      }),
      { numRuns: 50 },
    );
  });

  it("reads a labelling as names", () => {
    expect(spansIn(Uint8Array.from([1, 2, 0, 1, 1, 3, 4]))).toEqual([
      { kind: 0, first: 0, last: 1 },
      { kind: 0, first: 3, last: 3 },
      { kind: 0, first: 4, last: 4 },
      { kind: 1, first: 5, last: 6 },
    ]);
  });
});
