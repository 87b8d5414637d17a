import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { build, generateClient } from "../../server/run/build.ts";
import { runChild } from "../../server/run/child.ts";
import { freePort } from "../../server/run/port.ts";
import { silently } from "../../server/run/progress.ts";
import { browserPath } from "../browser.ts";
import { type Counts, countsOf } from "./counts.ts";

export type Say = (line: string) => void;
export type Step = {
  name: string;
  needs?: string[];
  /** Where tests are counted one by one; without, the step is one check. */
  report?: string;
  run: (say: Say) => Promise<unknown>;
};

const reports = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-reports-"));
const report = (name: string) => path.join(reports, `${name}.json`);
process.on("exit", () => fs.rmSync(reports, { recursive: true, force: true }));

const vitest = (name: string, projects: string[], needs: string): Step => ({
  name,
  needs: [needs],
  report: report(name),
  run: () =>
    runChild("vitest", [
      ...["run", "--config", "tests/vitest.config.ts", ...projects.flatMap((project) => ["--project", project])],
      ...["--silent=passed-only", "--reporter=default", "--reporter=json", `--outputFile.json=${report(name)}`],
    ]),
});

const CHECKS: Step[] = [
  { name: "database client", run: () => generateClient(silently) },
  { name: "lint", run: () => runChild("biome", ["check", "--error-on-warnings", "."]) },
  {
    name: "types",
    needs: ["database client"],
    run: async () => {
      await runChild("next", ["typegen"]); // the types of our routes, and next-env.d.ts
      await runChild("tsc", ["--noEmit"]);
    },
  },
  vitest("import rules", ["architecture"], "database client"),
  { name: "dead code", needs: ["database client"], run: () => runChild("knip", []) },
  vitest("unit and database tests", ["pure", "database"], "database client"),
];

const BROWSER: Step[] = [
  { name: "build", needs: ["database client"], run: () => build(silently) },
  vitest("what the browser gets", ["bundle"], "build"),
  {
    name: "browser tests",
    needs: ["build"],
    report: report("browser tests"),
    run: async (say) => {
      const CHROMIUM_PATH = await browserPath(say);
      const E2E_PORTS = (await Promise.all(Array.from({ length: 4 }, freePort))).join();
      const PLAYWRIGHT_JSON_OUTPUT_FILE = report("browser tests");
      await runChild("playwright", ["test", "--config", "e2e/playwright.config.ts", "--reporter=line,json"], {
        env: { CHROMIUM_PATH, E2E_PORTS, PLAYWRIGHT_JSON_OUTPUT_FILE, FORCE_COLOR: "0" },
      });
    },
  },
];

export const steps = (withBrowser: boolean): Step[] => (withBrowser ? [...CHECKS, ...BROWSER] : CHECKS);

export const countsOfStep = (step: Step, isSuccess: boolean): Counts =>
  step.report
    ? countsOf(step.report, isSuccess)
    : { passed: Number(isSuccess), failed: Number(!isSuccess), skipped: 0 };
