// npm run --silent detect -- --in drafts.jsonl --out findings.jsonl [--organisation org.json] [--policy policy.yaml]
import { once } from "node:events";
import fs from "node:fs";
import { finished } from "node:stream/promises";
import { fileNamed, optionsOf, runCommand, UsageError } from "./detection/command-line.ts";
import { readOrganisations, readPolicy } from "./detection/files.ts";
import { judgeLines } from "./detection/judge-lines.ts";
import { linesOf, openInput } from "./detection/lines.ts";

await runCommand(async () => {
  const given = optionsOf(["in", "out", "organisation", "policy"], process.argv.slice(2));
  const known = { organisations: readOrganisations(given.organisation), policy: readPolicy(given.policy) };
  const [from, to] = [fileNamed(given.in ?? "-"), fileNamed(given.out ?? "-")];
  if (from === to && from !== "-") throw new UsageError("--in and --out are the same file");
  if (from !== "-") fs.accessSync(from, fs.constants.R_OK); // before the result's file is emptied
  const out = to === "-" ? process.stdout : fs.createWriteStream(to);
  if (to !== "-") await once(out, "open");
  out.on("error", (cause) => endFor(cause));
  const result = await judgeLines(linesOf(openInput(from)), known, {
    write: async (line) => {
      if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, "drain");
    },
    complain: (sentence) => console.error(sentence),
  });
  if (to !== "-") await finished(out.end());
  return result;
});

/** A reader who has seen enough (`| head`) is no failure to talk about; the result isn't whole, so it isn't clean either. */
function endFor(cause: Error): void {
  if (!("code" in cause && cause.code === "EPIPE")) console.error(cause.message);
  process.exit(2);
}
