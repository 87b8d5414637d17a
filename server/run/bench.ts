// npm run bench [-- --rounds 5] [--terms 10000,100000,1000000]
import os from "node:os";
import { ENGINE_VERSION } from "../detection/engine.ts";
import { directoryRows, postRows } from "./detection/benchmarks.ts";
import { optionsOf, runCommand, UsageError } from "./detection/command-line.ts";
import { table } from "./detection/table.ts";

const LENGTHS = [300, 3000];
/** What a middling organisation lists. */
const TERMS = 1000;

await runCommand(async () => {
  const given = optionsOf(["rounds", "terms"], process.argv.slice(2));
  const rounds = count(given.rounds ?? "5");
  const directories = (given.terms ?? "10000,100000,1000000").split(",").map(count);
  const rows = [
    ...LENGTHS.flatMap((length) => said(`posts of ${length} characters`, () => postRows(length, TERMS, rounds))),
    ...directories.flatMap((terms) => said(`a directory of ${terms} terms`, () => directoryRows(terms, rounds))),
  ];
  console.log(`Engine ${ENGINE_VERSION}, Node ${process.versions.node}, ${os.cpus()[0]?.model ?? "unknown processor"}`);
  console.log(table(`Speed, warm: medians of ${rounds} rounds`, ["what", "unit", "ours", "compromise"], rows));
  console.log(
    `Posts are read with a directory of ${TERMS} terms; compromise gives people, organisations and places only.`,
  );
  return 0;
});

function said<T>(what: string, work: () => T): T {
  console.error(`${what} …`);
  return work();
}

function count(given: string): number {
  if (/^[1-9]\d{0,6}$/.test(given)) return Number(given);
  throw new UsageError(`${given} is not a number of rounds or terms`);
}
