import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { migrate } from "../../server/run/migrate.ts";
import { asOwner, ownerUrl } from "../support/database.ts";

let folder = "";

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-migrations-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

it("applies each migration once, in the order of their names", async () => {
  write("2_second", "insert into first_made values (2)");
  write("1_first", "create table first_made (id int)");
  expect(await apply()).toEqual(["1_first", "2_second"]);
  expect(await apply()).toEqual([]);
  expect(await asOwner("select id from first_made")).toEqual([{ id: 2 }]);
});

it("leaves nothing of a migration that fails, and applies it once it is mended", async () => {
  write("3_broken", "create table half_made (id int); insert into nowhere values (1)");
  await expect(apply()).rejects.toThrow(/3_broken failed: .*nowhere/);
  expect(await asOwner("select to_regclass('half_made') as half")).toEqual([{ half: null }]);
  write("3_broken", "create table half_made (id int)");
  expect(await apply()).toEqual(["3_broken"]);
});

it("applies once what several processes start at the same time", async () => {
  write("4_raced", "create table raced (id int)");
  const applied = await Promise.all([apply(), apply(), apply()]);
  expect(applied.flat()).toEqual(["4_raced"]);
});

it("warns of a migration that was edited after it was applied", async () => {
  write("5_edited", "create table edited (id int)");
  await apply();
  write("5_edited", "create table edited (id bigint)");
  const said: string[] = [];
  await migrate(ownerUrl(), { folder, log: (line) => said.push(line) });
  expect(said).toEqual(["warning: 5_edited was edited after it was applied"]);
});

const apply = () => migrate(ownerUrl(), { folder, log: () => {} });

function write(name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, "migration.sql"), sql);
}
