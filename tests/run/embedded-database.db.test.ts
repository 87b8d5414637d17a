import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { startDatabase, stopDatabase } from "../../server/run/embedded-database.ts";
import { filesOf, runningPid } from "../../server/run/postgres-process.ts";

const folder = path.join(os.tmpdir(), `imprimatur-embedded-${process.pid}`);
const files = filesOf(folder);
const patient = { timeout: 60_000 };

afterAll(async () => {
  await stopDatabase(folder);
  fs.rmSync(folder, { recursive: true, force: true });
});

it("keeps what was committed when it is killed", patient, async () => {
  await query((await startDatabase({ folder })).ownerUrl, "create table kept as select 1 as id");
  process.kill(pidOrThrow(), "SIGKILL");
  const again = await startDatabase({ folder });
  expect(await query(again.ownerUrl, "select id from kept")).toEqual([{ id: 1 }]);
});

it("adopts the server that runs already", patient, async () => {
  const [first, second] = [await startDatabase({ folder }), await startDatabase({ folder })];
  expect(second.ownerUrl).toBe(first.ownerUrl);
});

it("shuts down cleanly, and starts after that", patient, async () => {
  await stopDatabase(folder);
  expect(runningPid(files)).toBeNull();
  expect(fs.readFileSync(files.log, "utf8").trimEnd()).toMatch(/database system is shut down$/);
  await startDatabase({ folder });
});

it("doesn't take another process for the database when the machine was restarted", patient, async () => {
  await stopDatabase(folder);
  fs.writeFileSync(files.pid, `${process.pid}\n${files.data}\n1\n1\n\n127.0.0.1\n`);
  await stopDatabase(folder); // would end this very process
  const { ownerUrl } = await startDatabase({ folder });
  expect(await query(ownerUrl, "select id from kept")).toEqual([{ id: 1 }]);
});

it("listens on this machine only, and asks for a password", patient, async () => {
  const address = new URL((await startDatabase({ folder })).ownerUrl);
  expect(address.hostname).toBe("127.0.0.1");
  expect(fs.statSync(files.password).mode & 0o077).toBe(0);
  address.password = "guessed";
  await expect(query(address.href, "select 1")).rejects.toThrow("password authentication failed");
});

function pidOrThrow(): number {
  const pid = runningPid(files);
  if (pid === null) throw new Error("not running");
  return pid;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {}); // it is killed on purpose
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
