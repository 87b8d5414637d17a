// npm run verify-audit -- --export <folder|file> --key <public key>[,<next key>] [--checkpoint <folder|file>]
// Ends with 0 (all is as it was signed), 1 (it isn't, and where) or 2 (can't be read).
import fs from "node:fs";
import { fileNamed, optionsOf, runCommand, UsageError } from "./detection/command-line.ts";
import { exportFiles, readNotes, stretchesOf } from "./verification/files.ts";
import { type Key, parseKey } from "./verification/hashes.ts";
import { readInThreads } from "./verification/threads.ts";
import { type Outcome, Verification } from "./verification/verify.ts";

await runCommand(() => run(optionsOf(["export", "key", "checkpoint"], process.argv.slice(2))));

async function run(given: Record<string, string | undefined>): Promise<number> {
  if (!given.export || !given.key) throw new UsageError("Give --export <folder|file> and --key <public key>.");
  const keys = given.key.split(",").map(keyOf);
  const verification = new Verification(keys, given.checkpoint ? readNotes(fileNamed(given.checkpoint)) : []);
  const files = exportFiles(fileNamed(given.export));
  const begun = performance.now();
  const progress = progressOver(files.reduce((sum, file) => sum + fs.statSync(file).size, 0));
  for await (const read of readInThreads(stretchesOf(files, progress))) if (!verification.take(read)) break;
  const outcome = verification.end();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(reportOf(outcome, seconds, given.checkpoint !== undefined));
  return outcome.fault === null ? 0 : 1;
}

function keyOf(line: string): Key {
  const text = fs.existsSync(fileNamed(line)) ? fs.readFileSync(fileNamed(line), "utf8") : line;
  const key = parseKey(text);
  if (key === null) throw new UsageError(`${line} is not a key such as log.example.org/log/1+0a1b2c3d+AQ…`);
  return key;
}

/** On a terminal, how far it has come. */
function progressOver(total: number): (bytes: number) => void {
  let read = 0;
  return (bytes) => {
    read += bytes;
    if (process.stderr.isTTY) process.stderr.write(`\r${Math.floor((read / Math.max(total, 1)) * 100)} % read\u001b[K`);
    if (process.stderr.isTTY && read >= total) process.stderr.write("\r\u001b[K");
  };
}

function reportOf({ entries, erased, logs, met, fault }: Outcome, seconds: string, hasOutside: boolean): string {
  if (fault) return `NOT AS SIGNED: ${fault.where}: ${fault.wrong}.\n${entries} entries before it are in order.`;
  return [
    `All ${entries} entries are as they were signed (${seconds} s).`,
    ...logs.map(({ origin, size }) => `  ${origin}: ${size}`),
    ...(erased > 0 ? [`  The text of ${erased} was erased; that they happened is still proven.`] : []),
    hasOutside
      ? `  Checkpoints from outside met: ${met}.`
      : "  No checkpoint from outside was given: the log is shown to agree with itself and its key, not to be the only one.",
  ].join("\n");
}
