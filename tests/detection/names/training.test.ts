import { describe, expect, it } from "vitest";
import { LABELS } from "../../../server/detection/names/labels.ts";
import { type Marked, toExample } from "../../../server/run/detection/training/examples.ts";
import { fitSeveral } from "../../../server/run/detection/training/fit.ts";
import type { Pools } from "../../../server/run/detection/training/lists.ts";
import { Chance } from "../../../server/run/detection/training/random.ts";
import { madePosts } from "../../../server/run/detection/training/templates.ts";
import { withOtherNames } from "../../../server/run/detection/training/vary.ts";

const POOLS: Pools = {
  given: ["Nadia", "Imogen"],
  surnames: ["Pemberton", "Achterberg"],
  companies: ["Penhallow Foods"],
  products: ["Lanternfish"],
  places: ["Leeds"],
  universities: ["University of Leeds"],
};
const MARKED: Marked = {
  text: "Thanks, Tom Bell! #Leeds @tom OLIVIA",
  spans: [
    { start: 8, end: 16, label: "PERSON" },
    { start: 18, end: 24, label: "LOCATION" },
    { start: 25, end: 29, label: "PERSON", handle: true },
    { start: 30, end: 36, label: "OTHER" },
  ],
  source: "made",
  hasProducts: true,
};

describe("what the model is trained on", () => {
  it("is labelled word by word: names begun and gone on with, handles left out, what nobody judged left free", () => {
    const labels = toExample(MARKED).labels.map((row) => [...row]);
    expect(labels).toEqual([
      [0, 0, 1, 2, 0],
      [0, 7, 0, 255],
    ]);
  });

  it("keeps every name at its place when others are put in", () => {
    const chance = new Chance(3);
    for (let time = 0; time < 50; time++) {
      const other = withOtherNames(MARKED, chance, POOLS);
      const [person] = other?.spans ?? [];
      expect(other?.text.slice(person?.start, person?.end)).toMatch(
        /Nadia|Imogen|\p{Lu}\S* (?:Pemberton|Achterberg|\p{Lu})/u,
      );
      expect(other?.text.startsWith("Thanks, ")).toBe(true);
      expect(other?.text.endsWith("OLIVIA")).toBe(true);
    }
  });

  it("is made the same from the same seed, with names where it says so", () => {
    const posts = madePosts(300, new Chance(5), POOLS);
    expect(madePosts(300, new Chance(5), POOLS)).toEqual(posts);
    for (const { text, spans } of posts) {
      for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/u);
      expect(text).not.toMatch(/[{}]/);
    }
  });
});

describe("training", () => {
  it("learns what tells the labels apart", () => {
    // Feature 0 stands on every word, 1 on names only.
    const sentence = { starts: Uint32Array.from([0, 1, 3, 4]), labels: Uint8Array.from([0, 1, 0]) };
    const prepared = { sentences: Array(30).fill(sentence), features: Uint32Array.from([0, 0, 1, 0]), known: 2 };
    const settings = { fits: 2, rounds: 3, rate: 0.2, dropout: 0.1 };
    const { weights } = fitSeveral(prepared, settings, new Chance(1), () => undefined);
    const of = (feature: number, label: number) => weights[feature * LABELS + label] ?? 0;
    expect(of(1, 1)).toBeGreaterThan(of(1, 0));
    expect(of(0, 0)).toBeGreaterThan(of(0, 1));
    expect(fitSeveral(prepared, settings, new Chance(1), () => undefined).weights).toEqual(weights);
  });
});
