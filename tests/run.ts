// Everything that is checked, in one run with a summary: npm test, or without the browser: npm run check
// A part of it: npm test -- --only="dead code,types"
import { parseArgs } from "node:util";
import { elapsed, step } from "../server/run/progress.ts";
import { stopOnSignals } from "../server/run/stopping.ts";
import type { Counts } from "./runner/counts.ts";
import { countsOfStep, type Step, steps } from "./runner/steps.ts";

type Outcome = Counts & { name: string; result: "ok" | "FAILED" | "not run"; seconds: string };

const SHOWN = { first: 300, last: 100 };

process.env.NO_COLOR ??= "1"; // what is said is kept and shown later, perhaps in a file
stopOnSignals();
const outcomes: Outcome[] = [];
for (const one of chosen()) outcomes.push(await take(one));
summarise();

function chosen(): Step[] {
  const { values } = parseArgs({ options: { "no-browser": { type: "boolean" }, only: { type: "string" } } });
  const all = steps(!values["no-browser"]);
  const names = values.only?.split(",").map((name) => name.trim());
  const unknown = names?.filter((name) => all.every((one) => one.name !== name)) ?? [];
  if (unknown.length === 0) return names ? all.filter(({ name }) => names.includes(name)) : all;
  throw new Error(`There is no step ${unknown.join(", ")}; there are ${all.map(({ name }) => name).join(", ")}.`);
}

/** A failure doesn't stop the others, only those that rest on it. */
async function take(one: Step): Promise<Outcome> {
  const missing = one.needs?.find((name) =>
    outcomes.some((outcome) => outcome.name === name && outcome.result !== "ok"),
  );
  if (missing) {
    console.log(`- ${one.name}: not run, it needs "${missing}"`);
    return { name: one.name, result: "not run", seconds: "", passed: 0, failed: 0, skipped: 0 };
  }
  const begun = performance.now();
  const isSuccess = await step(one.name, one.run).then(
    () => true,
    (cause) => {
      console.log(clipped(cause instanceof Error ? cause.message : String(cause)));
      return false;
    },
  );
  const counts = countsOfStep(one, isSuccess);
  const seconds = `${((performance.now() - begun) / 1000).toFixed(1)} s`;
  return { name: one.name, result: counts.failed ? "FAILED" : "ok", seconds, ...counts };
}

/** The beginning and the end of what a step said: a failed comparison may print whole files. */
function clipped(text: string): string {
  const lines = text.split("\n");
  if (lines.length <= SHOWN.first + SHOWN.last) return text;
  const left = lines.length - SHOWN.first - SHOWN.last;
  return [...lines.slice(0, SHOWN.first), `  … ${left} lines left out …`, ...lines.slice(-SHOWN.last)].join("\n");
}

function summarise(): void {
  console.log(`\nSummary after ${elapsed()}`);
  for (const { name, result, seconds, passed, failed, skipped } of outcomes) {
    const counts = [`${passed} passed`, failed && `${failed} failed`, skipped && `${skipped} skipped`]
      .filter(Boolean)
      .join(", ");
    console.log(
      `  ${result.padEnd(8)}${name.padEnd(26)}${seconds.padStart(8)}   ${result === "not run" ? "" : counts}`,
    );
  }
  const sum = (key: "passed" | "failed") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  process.exitCode = outcomes.every(({ result }) => result === "ok") ? 0 : 1;
  console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
}
