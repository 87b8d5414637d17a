// npm run bench [-- detection|audit|audit-reading|queue] [--rounds 5] [--terms 10000,100000,1000000] [--seconds 10] [--entries 1000000]
//   [--waiting 5000] [--past 200000]
import os from "node:os";
import { ENGINE_VERSION } from "../detection/engine.ts";
import { directoryRows, postRows } from "./detection/benchmarks.ts";
import { optionsOf, runCommand, UsageError } from "./detection/command-line.ts";
import { copiesRows } from "./detection/copies-benchmark.ts";
import { table } from "./detection/table.ts";

const PARTS: readonly string[] = ["detection", "audit", "audit-reading", "queue"];
const LENGTHS = [300, 3000];
/** What a middling organisation lists. */
const TERMS = 1000;
/** What a large one protects; printing it takes a minute. */
const MEGABYTES = 100;

await runCommand(async () => {
  const [part, ...rest] = process.argv.slice(2);
  const isPart = part !== undefined && !part.startsWith("-");
  if (isPart && !PARTS.includes(part)) throw new UsageError(`${part} is not measured`);
  const given = optionsOf(
    ["rounds", "terms", "seconds", "entries", "waiting", "past"],
    isPart ? rest : process.argv.slice(2),
  );
  const isAsked = (name: string) => !isPart || part === name;
  if (isAsked("detection")) benchDetection(given);
  if (isAsked("audit")) {
    const { benchAudit } = await import("./audit-bench/run.ts");
    await benchAudit({
      rounds: count(given.rounds ?? "3"),
      seconds: count(given.seconds ?? "10"),
      entries: count(given.entries ?? "1000000"),
    });
  }
  if (isAsked("audit-reading")) {
    const { benchReading } = await import("./audit-bench/reading.ts");
    await benchReading({ entries: count(given.entries ?? "1000000") });
  }
  if (isAsked("queue")) {
    const { benchQueue } = await import("./queue-bench/run.ts");
    await benchQueue({
      rounds: count(given.rounds ?? "200"),
      waiting: count(given.waiting ?? "5000"),
      past: count(given.past ?? "200000"),
    });
  }
  return 0;
});

function benchDetection(given: { rounds?: string; terms?: string }): void {
  const rounds = count(given.rounds ?? "5");
  const directories = (given.terms ?? "10000,100000,1000000").split(",").map(count);
  const posts = LENGTHS.flatMap((length) =>
    said(`posts of ${length} characters`, () => postRows(length, TERMS, rounds)),
  );
  const names = directories.flatMap((terms) =>
    said(`a directory of ${terms} terms`, () => directoryRows(terms, rounds)),
  );
  const copies = said(`${MEGABYTES} MB of protected documents`, () => copiesRows(MEGABYTES));
  console.log(`Engine ${ENGINE_VERSION}, Node ${process.versions.node}, ${os.cpus()[0]?.model ?? "unknown processor"}`);
  console.log(table(`Speed, warm: medians of ${rounds} rounds`, ["what", "unit", "ours", "compromise"], posts));
  console.log(
    `Posts are read with a directory of ${TERMS} terms; compromise gives people, organisations and places only.`,
  );
  console.log(table("The directory by itself", ["what", "unit", "ours", "fastscan", "reading alone"], names));
  console.log(table("Protected documents", ["what", "unit", "ours", "beside"], copies));
}

function said<T>(what: string, work: () => T): T {
  console.error(`${what} …`);
  return work();
}

function count(given: string): number {
  if (/^[1-9]\d{0,7}$/.test(given)) return Number(given);
  throw new UsageError(`${given} is not a number of rounds, terms or entries`);
}
