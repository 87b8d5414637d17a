import { describe, expect, it } from "vitest";
import { sentencesOf } from "../../server/detection/names/tokens.ts";
import { conceptsIn } from "../../server/detection/passages/concept-index.ts";
import { CONCEPT_SHAPES, CONCEPT_WORDS } from "../../server/detection/passages/concepts.ts";
import { passageFeatures } from "../../server/detection/passages/features.ts";
import { PASSAGE_KINDS, scorePassage, unpackPassages } from "../../server/detection/passages/scorer.ts";
import { fitPassages } from "../../server/run/detection/training/passages/fit-passages.ts";
import { toExample, writtenExamples } from "../../server/run/detection/training/passages/read-examples.ts";
import { pack } from "../../server/run/detection/training/passages/train-passages.ts";
import { Chance } from "../../server/run/detection/training/random.ts";

const NAMES = [...Object.keys(CONCEPT_WORDS), ...Object.keys(CONCEPT_SHAPES)];
const PLAN = { rounds: 20, rate: 0.2, penalty: 1e-4, dropout: 0.2 };

function conceptNames(text: string): string[] {
  return conceptsIn(text, sentencesOf(text).flat()).map((concept) => NAMES[concept] ?? "");
}

describe("concepts", () => {
  it("are found by how words begin, whole words, words in a row, and shape", () => {
    expect(conceptNames("Our lawyers sit in the data room, 3.5%?")).toEqual(
      expect.arrayContaining(["we", "legal", "deal", "percent", "decimal", "question"]),
    );
    expect(conceptNames("Ourselves")).not.toContain("we");
    expect(conceptNames("the data is in the room")).not.toContain("deal");
    expect(conceptNames("Mañana")).toEqual([]);
  });
});

describe("the scorer of passages", () => {
  const examples = [
    ...Array.from({ length: 6 }, () => toExample("The margin fell to nine percent", "financial")),
    ...Array.from({ length: 6 }, () => toExample("The lawyers want to settle the case", "legal_matter")),
    ...Array.from({ length: 12 }, () => toExample("The weather was lovely in the park", "none")),
  ];

  it("learns what tells the kinds apart, the same each time, and reads the same from bytes", () => {
    const fitted = fitPassages(examples, PLAN, new Chance(1));
    expect(fitPassages(examples, PLAN, new Chance(1))).toEqual(fitted);
    const model = unpackPassages(pack(fitted));
    const score = (text: string) => scorePassage(model, passageFeatures(text, sentencesOf(text).flat()));
    expect(score("Our margin fell by two percent")).toMatchObject({ kind: "financial" });
    expect(score("Our margin fell by two percent").chance).toBeGreaterThan(0.5);
    expect(score("They want to settle")).toMatchObject({ kind: "legal_matter" });
    expect(score("The weather in the park was lovely").chance).toBeLessThan(0.5);
  });

  it("won't read weights of other kinds", () => {
    expect(() => unpackPassages(pack(fitPassages(examples, PLAN, new Chance(1))).slice(0, -1))).toThrow(/other kinds/);
  });

  it("is trained on every kind, and on as many innocent lines as not", () => {
    const written = writtenExamples();
    const count = (kind: string) => written.filter((one) => one.kind === kind).length;
    for (const kind of PASSAGE_KINDS) expect(count(kind)).toBeGreaterThan(10);
    expect(count("none")).toBeGreaterThan(written.length * 0.45);
  });
});
