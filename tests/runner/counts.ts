import fs from "node:fs";

export type Counts = { passed: number; failed: number; skipped: number };

type VitestReport = { success: boolean; numPassedTests: number; numFailedTests: number; numPendingTests: number };
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
};

/** What a test program counted; a program that failed counts at least one failure, whatever its report says. */
export function countsOf(file: string, isSuccess: boolean): Counts {
  const counts = fs.existsSync(file)
    ? read(JSON.parse(fs.readFileSync(file, "utf8")))
    : { passed: 0, failed: 0, skipped: 0 };
  const isEmpty = counts.passed + counts.failed === 0; // "no tests" isn't "no failures"
  return { ...counts, failed: isSuccess && !isEmpty ? counts.failed : Math.max(1, counts.failed) };
}

function read(report: VitestReport | PlaywrightReport): Counts {
  if ("stats" in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped }; // flaky is failing
  }
  return { passed: report.numPassedTests, failed: report.numFailedTests, skipped: report.numPendingTests };
}
