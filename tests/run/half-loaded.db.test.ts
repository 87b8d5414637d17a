import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { emptyIfHalfLoaded, whileMarked } from "../../server/run/half-loaded.ts";
import { asOwner, ownerUrl } from "../support/database.ts";

let url = "";
let name = "";
beforeEach(async () => {
  name = `half_${randomUUID().replaceAll("-", "")}`;
  await asOwner(`create database ${name}`);
  url = Object.assign(new URL(ownerUrl()), { pathname: `/${name}` }).href;
  await ask("create table something (id int)");
});
afterEach(() => asOwner(`drop database ${name} with (force)`));

async function ask(sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}
const isEmpty = async () => (await ask("select to_regclass('something') is null as empty"))[0].empty;
const cutShort = () =>
  whileMarked(url, () => Promise.reject(new Error("stopped"))).catch(() => "nothing takes the mark away");

it("empties a database in which loading was cut short, and no other", async () => {
  await whileMarked(url, async () => {});
  await emptyIfHalfLoaded(url);
  expect(await isEmpty()).toBe(false);
  await cutShort();
  await vi.waitFor(() => emptyIfHalfLoaded(url)); // a connection that was closed is gone a moment later
  expect(await isEmpty()).toBe(true);
});

it("leaves it alone while another start is still loading", { timeout: 60_000 }, async () => {
  await cutShort();
  const loading = new pg.Client({ connectionString: url });
  await loading.connect();
  await expect(emptyIfHalfLoaded(url)).rejects.toThrow("Another start is loading the sample organisation");
  await loading.end();
  expect(await isEmpty()).toBe(false);
});
