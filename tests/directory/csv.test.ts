import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { MESSAGES } from "#components/messages.ts";
import type { LineProblem } from "#server/directory/contract.ts";
import { readDirectoryCsv } from "../../server/directory/csv.ts";
import { nameKey } from "../../server/directory/name-key.ts";
import { planImport } from "../../server/directory/plan-import.ts";
import { entry } from "../support/world.ts";

const HEADING = "kind,status,name,aliases,approved_description";
const read = (...lines: string[]) => readDirectoryCsv([HEADING, ...lines].join("\n"));

describe("a directory file", () => {
  it("is read with quotes, commas, line breaks and quotes inside quotes", () => {
    const { lines, problems } = read(
      'client,confidential,"Kestrel, Moor & ""Sons""",K&M; Kestrel ;,"a firm,\nof sorts"',
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([
      {
        line: 2,
        entry: entry({
          name: 'Kestrel, Moor & "Sons"',
          aliases: ["K&M", "Kestrel"],
          approvedDescription: "a firm,\nof sorts",
        }),
      },
    ]);
  });

  it("is read as spreadsheets write it: with a mark at its start, CR LF, columns in any order and case", () => {
    const { lines, problems } = readDirectoryCsv("\uFEFFName,Kind,Status\r\nOstrava Rail,CLIENT,Confidential\r\n\r\n");
    expect(problems).toEqual([]);
    expect(lines.map(({ entry: { name, kind } }) => [name, kind])).toEqual([["Ostrava Rail", "client"]]);
  });

  it.each([
    ["an unknown kind", ["animal,public,Rex"], 2, "kind", /Write one of: person, client/],
    [
      "an unknown status",
      ["client,public,Fine", "client,secret,Rex"],
      3,
      "status",
      /Write one of: confidential, public/,
    ],
    ["no name", ["client,public,"], 2, "name", /at least 2/],
    ["a name of one letter", ["client,public,X"], 2, "name", /at least 2/],
    ["the same name twice", ["client,public,Rex", "client,public, rex "], 3, "name", /line 2/],
    ["too many cells", ["client,public,Rex,a,b,c"], 2, null, /comma may need quotes/],
    ["a quote that isn't closed", ['client,public,"Rex'], 2, null, /quote here isn't closed/],
  ])("names line and column of %s", (_, lines, line, column, problem) => {
    const { problems } = read(...lines);
    expect(problems).toEqual([expect.objectContaining({ line, column })]);
    expect(problems.map(sentenceOf)).toEqual([expect.stringMatching(problem)]);
  });

  it.each([
    ["nothing", ""],
    ["a heading alone", HEADING],
    ["another heading", "a,b,c\n1,2,3"],
    ["a heading that lacks a column", "kind,name\nclient,Rex"],
    ["a picture", "\x89PNG\r\n\x1a\n\0\0"],
  ])("says what is wrong with %s", (_, csv) => {
    const { lines, problems } = readDirectoryCsv(csv);
    expect(lines).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]?.line).toBe(1);
  });

  it("counts lines as a spreadsheet shows them, though an entry above has a line break in it", () => {
    const { problems } = read('client,public,Rex,,"of two\nlines"', "animal,public,Cat");
    expect(problems.map(({ line }) => line)).toEqual([3]);
  });
});

describe("an import beside what stands", () => {
  const standing = [
    { ...entry({ name: "Penhallow  Foods", aliases: ["PF"] }), id: "dir_1", nameKey: "penhallow foods" },
  ];
  const given = (more: object) => [
    { line: 2, entry: { ...entry({ name: "Penhallow  Foods", aliases: ["PF"] }), ...more } },
  ];

  it("adds what is new, and leaves alone what is the same", () => {
    expect(planImport(given({}), standing, true)).toMatchObject({
      toAdd: [],
      toChange: [],
      unchanged: 1,
      conflicts: [],
    });
    expect(planImport(given({ kind: "product" }), standing, true).toAdd).toHaveLength(1);
  });

  it("shows both sides of what differs; keeps what stands, or takes the file's, as one chose", () => {
    const differs = [{ column: "status", standing: "confidential", given: "public" }];
    const kept = planImport(given({ status: "public" }), standing, false);
    expect(kept).toMatchObject({ toChange: [], unchanged: 1, conflicts: [{ line: 2, differs }] });
    const replaced = planImport(given({ status: "public" }), standing, true);
    expect(replaced).toMatchObject({ toChange: [{ id: "dir_1" }], unchanged: 0, conflicts: [{ differs }] });
  });
});

it("takes names for the same that only look different", () => {
  for (const name of ["PENHALLOW\u00A0FOODS", " penhallow   foods ", "Ｐenhallow Foods"]) {
    expect(nameKey(name)).toBe("penhallow foods");
  }
});

it("reads 20,000 lines at most, and says so of more", () => {
  const file = (count: number) =>
    `kind,status,name\n${Array.from({ length: count }, (_, index) => `client,public,Client ${index}\n`).join("")}`;
  expect(readDirectoryCsv(file(20_000))).toMatchObject({ problems: [], lines: { length: 20_000 } });
  const { lines, problems } = readDirectoryCsv(file(20_001));
  expect(lines).toEqual([]);
  expect(problems).toMatchObject([{ line: 20_002 }]);
  expect(problems.map(sentenceOf)).toEqual([expect.stringContaining("at most 20,000 can be imported")]);
});

/** A problem as the person who imports reads it. */
function sentenceOf({ problem, values }: LineProblem): string {
  const t = createTranslator({ locale: "en", messages: MESSAGES.en, namespace: "directory.problem" });
  return t(problem, values ?? {});
}
