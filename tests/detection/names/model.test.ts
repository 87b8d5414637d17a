import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import card from "../../../server/detection/model/card.json" with { type: "json" };
import { ModelCard } from "../../../server/detection/model/card.ts";
import packed from "../../../server/detection/model/weights.json" with { type: "json" };
import { hashText } from "../../../server/detection/names/hash.ts";
import { LABELS } from "../../../server/detection/names/labels.ts";
import { rowOf } from "../../../server/detection/names/model.ts";
import { packModel, unpackModel } from "../../../server/detection/names/packed.ts";
import { bytesOf, NAME_MODEL } from "../../../server/detection/names/shipped.ts";
import { lookUp } from "../../../server/detection/names/static-map.ts";
import { buildMap } from "../../../server/run/detection/training/build-map.ts";
import { compress } from "../../../server/run/detection/training/compress.ts";
import { FeatureCount } from "../../../server/run/detection/training/feature-count.ts";

const LARGEST = 3_000_000;

describe("the shipped model", () => {
  const bytes = bytesOf(packed.bytes);

  it("is the one its card tells of", () => {
    const { names } = ModelCard.parse(card);
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(names.sha256);
    expect(bytes.length).toBe(names.bytes);
    expect(bytes.length).toBeLessThanOrEqual(LARGEST);
  });

  it("says from what it was made and whom to thank", () => {
    const { names } = ModelCard.parse(card);
    expect(names.data.map(({ file }) => file)).toContain("train/btc.jsonl");
    for (const { sha256, attribution } of names.data) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(attribution).not.toBe("");
    }
  });

  it("comes out of its bytes as it went in", () => {
    expect(Buffer.from(packModel(NAME_MODEL)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe("a map without its keys", () => {
  it("has every value that was put in", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 300, selector: hashText }), (words) => {
        const entries = new Map(words.map((word, index) => [hashText(word), index % 1000]));
        const map = buildMap(entries, 10);
        for (const [key, value] of entries) expect(lookUp(map, key)).toBe(value);
      }),
      { numRuns: 30 },
    );
  });

  it("hardly ever answers for a word it doesn't have", () => {
    const map = buildMap(new Map([...Array(500).keys()].map((index) => [hashText(`in ${index}`), index])), 10);
    const answered = [...Array(5000).keys()].filter((index) => lookUp(map, hashText(`out ${index}`)) >= 0);
    expect(answered.length).toBeLessThan(10);
  });
});

describe("weights made small", () => {
  it("are those of training to a 127th of the largest, and the weakest features go first", () => {
    const hashes = Uint32Array.from({ length: 50 }, (_, index) => hashText(`feature ${index}`));
    const weights = Float32Array.from({ length: 50 * LABELS }, (_, cell) => Math.floor(cell / LABELS) / 10);
    const transitions = new Float32Array(LABELS * LABELS);
    const { clusterOf, paths, lists } = NAME_MODEL;
    const model = compress({ weights, transitions }, hashes, { clusterOf, paths, lists }, 40);
    expect(rowOf(model, hashes[3] ?? 0)).toBe(-1);
    const row = rowOf(model, hashes[20] ?? 0);
    expect(row).toBeGreaterThanOrEqual(0);
    expect((model.weights[row * LABELS] ?? 0) * model.scale).toBeCloseTo(2, 1);
    expect(unpackModel(packModel(model)).marks).toEqual(model.marks);
  });

  it("are of features that come up often enough", () => {
    const count = new FeatureCount();
    for (const feature of [7, 9, 7, 4_294_967_295, 4_294_967_295]) count.add(feature);
    expect([...count.number(2)].sort()).toEqual([4_294_967_295, 7].sort());
    expect(count.indexOf(9)).toBe(-1);
    expect(count.indexOf(7)).toBeGreaterThanOrEqual(0);
  });
});
