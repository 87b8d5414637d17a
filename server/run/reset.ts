import fs from "node:fs";
import readline from "node:readline/promises";
import pg from "pg";
import { databaseFolder, runningDatabase, stopDatabase } from "./embedded-database.ts";
import { DATA } from "./environment.ts";
import { isUsedByOthers } from "./keep-up.ts";

const folder = databaseFolder();
if (!fs.existsSync(folder) && !fs.existsSync(DATA)) console.log("There is nothing to delete.");
else if (await isInUse()) {
  console.error("Imprimatur is running on this database: stop it first.");
  process.exitCode = 1;
} else if (await isConfirmed()) {
  await stopDatabase(folder);
  for (const place of [folder, DATA]) fs.rmSync(place, { recursive: true, force: true });
  console.log("Deleted. The next start begins with the sample organisation.");
} else {
  console.log("Nothing was deleted.");
  process.exitCode = 1;
}

/** A database that runs without the product, left by a `kill -9`, isn't in use. */
async function isInUse(): Promise<boolean> {
  const address = await runningDatabase(folder);
  if (!address) return false;
  const client = new pg.Client({ connectionString: address, application_name: "imprimatur-reset" });
  await client.connect();
  const isUsed = await isUsedByOthers(client, "imprimatur-reset");
  await client.end();
  return isUsed;
}

async function isConfirmed(): Promise<boolean> {
  if (process.argv.includes("--yes")) return true;
  if (!process.stdin.isTTY) {
    console.error(
      "This deletes all drafts, people and the audit log of the embedded database: say so with npm run reset -- --yes.",
    );
    return false;
  }
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `This deletes all data under ${folder}, the audit log included. Type "delete" to go on: `,
  );
  terminal.close();
  return answer.trim() === "delete";
}
