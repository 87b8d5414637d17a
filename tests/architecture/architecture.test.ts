import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readModules, SOURCES } from "./read-modules.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const MEDIAN_LINES = 80;
const MOST_LINES = 300;

it("lets nobody import what isn't theirs", async () => {
  const { summary, modules } = await readModules(ROOT);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  // With a TypeScript it can't use, dependency-cruiser reads nothing and finds nothing: a check that can't fail.
  const read = modules.map(({ source }) => source).filter((source) => ours.has(source));
  expect([...ours].filter((file) => !read.includes(file))).toEqual([]);
});

it("is made of short files", () => {
  const lines = written().map((file) => ({
    file,
    count: fs.readFileSync(path.join(ROOT, file), "utf8").split("\n").length - 1,
  }));
  const sorted = lines.map(({ count }) => count).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  console.log(`${lines.length} files, median ${median} lines, longest ${sorted.at(-1)}`);
  expect(median).toBeLessThanOrEqual(MEDIAN_LINES);
  expect(lines.filter(({ count }) => count > MOST_LINES)).toEqual([]);
});

/** The product's own modules: what git knows, and what is new and not ignored. */
const ours = new Set(tracked(SOURCES).filter((file) => /\.(ts|tsx|mjs)$/.test(file)));

function written(): string[] {
  return tracked([...SOURCES, "tests", "e2e", "prisma"]).filter((file) => /\.(ts|tsx|mjs|cjs)$/.test(file));
}

function tracked(folders: string[]): string[] {
  const list = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", ...folders], {
    cwd: ROOT,
    encoding: "utf8",
  });
  return [...new Set(list.split("\n"))].filter((file) => file && fs.existsSync(path.join(ROOT, file)));
}
