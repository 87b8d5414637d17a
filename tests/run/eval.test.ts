import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { compromiseSpans } from "../../server/run/detection/compromise.ts";
import type { Annotated } from "../../server/run/detection/corpus.ts";
import { keptBy, keptShare } from "../../server/run/detection/evasion.ts";
import { expertiseOf, type Passage } from "../../server/run/detection/expertise.ts";
import { figuresOf } from "../../server/run/detection/figures.ts";
import { patternSpans } from "../../server/run/detection/patterns.ts";
import { tallyOf } from "../../server/run/detection/score.ts";

describe("the scorer", () => {
  it("tells exact places from touched ones, and counts documents", () => {
    const documents = [
      aDocument("a", { spans: [person(0, 4), person(10, 14)] }),
      aDocument("b", { spans: [person(0, 4)] }),
      aDocument("c"),
      aDocument("d"),
    ];
    const found = { a: [person(0, 4), person(12, 20)], b: [], c: [person(1, 2), person(3, 4)], d: [] };
    const tally = tallyOf("PERSON", documents, finder(found));
    expect(tally).toMatchObject({ gold: 3, found: 4, exact: 1, goldTouched: 2, foundTouching: 2 });
    expect(tally).toMatchObject({ having: 2, hit: 1, lacking: 2, flagged: 1 });
    const { exact, overlap, documentRecall, falseFlags } = figuresOf(tally);
    expect([exact.precision, overlap.precision, documentRecall, falseFlags]).toEqual([0.25, 0.5, 0.5, 0.5]);
    expect(exact.f1).toBeCloseTo(2 / 7);
  });

  it.each([
    ["something nobody classed", [{ start: 0, end: 9, label: "OTHER" }]],
    ["a handle", [{ start: 0, end: 9, label: "ORG", handle: true }]],
    ["a product found as an organisation", [{ start: 0, end: 9, label: "PRODUCT" }]],
  ] as const)("holds nothing against what lies over %s", (_what, spans) => {
    const tally = tallyOf("ORG", [aDocument("a", { spans: [...spans] })], () => [{ start: 2, end: 5, label: "ORG" }]);
    expect(tally).toMatchObject({ gold: 0, found: 0, flagged: 0, lacking: 1 });
  });

  it("leaves out labels that nobody judged in a document", () => {
    const tally = tallyOf("PERSON", [aDocument("a", { judge: ["ORG"] })], () => [person(0, 3)]);
    expect(tally).toMatchObject({ found: 0, lacking: 0 });
  });

  it("has no precision without a finding, and no recall without gold", () => {
    const none = figuresOf(tallyOf("PERSON", [aDocument("a")], () => []));
    expect([none.exact.precision, none.exact.recall, none.documentRecall, none.falseFlags]).toEqual([
      null,
      null,
      null,
      0,
    ]);
  });
});

it("measures what disguises leave against the same texts undisguised", () => {
  const documents = [
    aDocument("a", { base_id: "a", evasion: "clean", spans: [person(0, 4), person(8, 12)] }),
    aDocument("a2", { base_id: "a", evasion: "spaced", spans: [person(0, 8), person(10, 18)] }),
    aDocument("b", { base_id: "b", evasion: "clean", spans: [person(0, 4)] }),
  ];
  const found = { a: [person(0, 4), person(8, 12)], a2: [person(2, 4)], b: [] };
  const kept = keptBy("kind", documents, finder(found)).get("spaced");
  expect(kept).toEqual({ gold: 2, touched: 1, cleanGold: 2, cleanTouched: 2 });
  expect(kept && keptShare(kept)).toBe(0.5);
  expect([...keptBy("label", documents, finder(found)).keys()]).toEqual(["PERSON"]);
  expect(keptBy("all", documents, finder(found)).get("all")).toEqual(kept);
});

it("counts a sensitive passage once, its category apart, and names not at all", () => {
  const documents = [
    aDocument("a", { sensitive: [{ start: 0, end: 20, category: "LEGAL" }] }),
    aDocument("b", { sensitive: [{ start: 0, end: 20, category: "HR" }] }),
    aDocument("c", { sensitive: [] }),
  ];
  const at = { start: 5, end: 30 };
  const found: Record<string, Passage[]> = {
    a: [{ ...at, category: "legal_matter", entity: null }],
    b: [{ ...at, category: "financial", entity: null }],
    c: [{ ...at, category: "person_name", entity: "PERSON" }],
  };
  expect(expertiseOf(documents, (id) => found[id] ?? [])).toEqual({
    ...{ passages: 2, recall: 1, categoryRight: 0.5 },
    ...{ documentRecall: 1, lacking: 1, falseFlags: 0 },
  });
});

it("lets the peers answer with places in the text as it was written", () => {
  const text = "“Nora Lindqvist” will call +44 20 7946 0018 or write to nora@example.org.";
  const written = [...compromiseSpans(text), ...patternSpans(text)].map(
    ({ start, end, label }) => `${label} ${text.slice(start, end)}`,
  );
  expect(written).toEqual(
    expect.arrayContaining(["PERSON Nora Lindqvist", "PHONE +44 20 7946 0018", "EMAIL nora@example.org"]),
  );
});

it("prints a line a corpus and label, also of a packed corpus, and names what it can't measure", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-eval-"));
  const text = "Write to nora@example.org today.";
  const one = { id: "m1", text, spans: [{ start: 9, end: 25, label: "EMAIL" }], judge: ["EMAIL"] };
  fs.writeFileSync(path.join(folder, "mail.jsonl.gz"), gzipSync(JSON.stringify(one)));
  fs.writeFileSync(path.join(folder, "pairs.jsonl"), JSON.stringify({ id: "p1", level: "light" }));
  const { stdout, status } = spawnSync(process.execPath, ["server/run/eval.ts", "--data", folder], {
    cwd: path.resolve(import.meta.dirname, "../.."),
    encoding: "utf8",
  });
  fs.rmSync(folder, { recursive: true });
  expect(stdout).toMatch(/mail +EMAIL +1 +0 +\| +100\.0 +100\.0/);
  expect(stdout).toContain("Not measured, having no annotated places: pairs");
  expect(status).toBe(0);
});

function aDocument(id: string, more: Partial<Annotated> = {}): Annotated {
  return { id, text: "", spans: [], judge: ["PERSON", "ORG"], ...more };
}

function person(start: number, end: number) {
  return { start, end, label: "PERSON" } as const;
}

function finder(found: Record<string, ReturnType<typeof person>[]>) {
  return (id: string) => found[id] ?? [];
}
