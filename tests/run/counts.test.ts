import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { countsOf } from "../runner/counts.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-counts-"));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const vitest = { success: true, numPassedTests: 3, numFailedTests: 0, numPendingTests: 1 };
const playwright = { stats: { expected: 4, unexpected: 1, flaky: 2, skipped: 1 }, errors: [] };

it.each([
  ["counts what passed", vitest, true, { passed: 3, failed: 0, skipped: 1 }],
  ["counts a flaky test as failed", playwright, false, { passed: 4, failed: 3, skipped: 1 }],
  ["finds a failure where a program failed but counted none", vitest, false, { passed: 3, failed: 1, skipped: 1 }],
  [
    "finds a failure where nothing was tested",
    { ...vitest, numPassedTests: 0 },
    true,
    { passed: 0, failed: 1, skipped: 1 },
  ],
  ["finds a failure where there is no report", null, false, { passed: 0, failed: 1, skipped: 0 }],
] as const)("%s", (_promise, report, isSuccess, expected) => {
  const file = path.join(folder, "report.json");
  fs.rmSync(file, { force: true });
  if (report) fs.writeFileSync(file, JSON.stringify(report));
  expect(countsOf(file, isSuccess)).toEqual(expected);
});
