import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import { directoryRows } from "../../server/run/detection/benchmarks.ts";
import { samplePosts, sampleTerms, seeded } from "../../server/run/detection/sample-posts.ts";
import { percent, table } from "../../server/run/detection/table.ts";
import { quantile } from "../../server/run/detection/timing.ts";

it("reads the same texts and terms on every machine", () => {
  const once = () => [samplePosts(3, 300, seeded(7)), sampleTerms(30, seeded(7))];
  expect(once()).toEqual(once());
});

it("makes posts of the length asked for, and terms of several kinds, none of them a template", () => {
  const posts = samplePosts(20, 300, seeded(1));
  expect(posts.map(({ length }) => length)).toEqual(Array(20).fill(300));
  expect(posts.join("")).not.toMatch(/[{}]|undefined/);
  expect(new Set(sampleTerms(100, seeded(1)).map(({ kind }) => kind))).toEqual(
    new Set(["person", "client", "codename"]),
  );
});

it("takes quantiles as values that occurred", () => {
  expect([quantile([3, 1, 2], 0.5), quantile([1, 2, 3, 4], 0.99), quantile([5], 0.5)]).toEqual([2, 4, 5]);
});

it("measures what a directory costs to build, to hold and to look through", () => {
  const rows = directoryRows(200, 1);
  expect(rows.map(([, unit]) => unit)).toEqual(["ms", "ns/character", "MB"]);
  expect(rows.every(([, , ours]) => Number.isFinite(Number(ours)))).toBe(true);
});

it("prints words to the left, numbers to the right, and a dash for nothing", () => {
  const rows = [
    ["abc", percent(1), 7],
    ["d", percent(0.053), null],
  ];
  expect(table("Title", ["word", "share", "n"], rows)).toBe("\nTitle\nword  share  n\nabc   100.0  7\nd       5.3  -");
});

it("says in one sentence what can't be counted", () => {
  const cwd = path.resolve(import.meta.dirname, "../..");
  const ended = spawnSync(process.execPath, ["server/run/bench.ts", "--rounds", "few"], { cwd, encoding: "utf8" });
  expect([ended.status, ended.stdout, ended.stderr]).toEqual([
    2,
    "",
    "few is not a number of rounds, terms or entries\n",
  ]);
});
