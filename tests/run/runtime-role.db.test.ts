import pg from "pg";
import { describe, expect, it, vi } from "vitest";
import { APPEND_ONLY_TABLES } from "../../server/run/append-only.ts";
import { ensureGrants, ensureRuntimeRole, weaknessOf } from "../../server/run/runtime-role.ts";
import { asOwner, asRuntimeRole, databaseUrl, ownerUrl } from "../support/database.ts";

const CHANGES = ["update", "delete"] as const;

it("runs as a role that owns nothing and has no special right", async () => {
  const [role] = await asRuntimeRole(
    `select current_user::text as name, rolsuper or rolcreaterole or rolcreatedb or rolbypassrls or rolreplication as strong,
            (select count(*)::int from pg_class where relowner = r.oid) as owned
       from pg_roles r where rolname = current_user`,
  );
  expect(role).toEqual({ name: "imprimatur_app", strong: false, owned: 0 });
});

it("holds every append-only table, and its partitions, against change and deletion", async () => {
  const tables = await asOwner(
    `select distinct c.relname::text as name from pg_class c
       left join lateral pg_partition_ancestors(c.oid) a on true
       join pg_class p on p.oid = coalesce(a.relid, c.oid)
      where c.relkind in ('r', 'p') and (p.relname = any($1) or obj_description(p.oid, 'pg_class') ilike '%append-only%')`,
    [APPEND_ONLY_TABLES],
  );
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...APPEND_ONLY_TABLES]));
  for (const { name } of tables) {
    for (const change of CHANGES) {
      const [row] = await asOwner("select has_table_privilege('imprimatur_app', $1, $2) as may", [
        `public."${name}"`,
        change,
      ]);
      expect(row, `${change} on ${name}`).toEqual({ may: false });
    }
  }
});

it("takes an entry only through the log itself, and no moment of writing but the database's", async () => {
  const [row] = await asOwner(
    `select has_column_privilege('imprimatur_app', 'audit_entry', 'recorded_at', 'insert') as forge,
            has_column_privilege('imprimatur_app', 'audit_entry', 'summary', 'insert') as add,
            (select count(*)::int from pg_inherits
              where inhparent = 'audit_entry'::regclass and has_any_column_privilege('imprimatur_app', inhrelid, 'insert')) as doors`,
  );
  expect(row).toEqual({ forge: false, add: true, doors: 0 });
});

it.each([
  "create table public.mine (id int)",
  "create table pgboss.mine (id int)",
  "drop table public._prisma_migrations",
  "delete from public._prisma_migrations",
  "set session_replication_role = replica",
  "create role another",
  "copy (select 1) to program 'true'",
])("is refused: %s", async (sql) => {
  await expect(asRuntimeRole(sql)).rejects.toThrow(/permission denied|must be owner/);
});

it("may work on everything else", async () => {
  const tables = await asOwner(
    `select c.oid::regclass::text as name,
            has_table_privilege('imprimatur_app', c.oid, 'update') and has_table_privilege('imprimatur_app', c.oid, 'delete') as may
       from pg_class c where c.relnamespace = 'pgboss'::regnamespace and c.relkind in ('r', 'p')`,
  );
  expect(tables.length).toBeGreaterThan(0);
  expect(tables.filter(({ may }) => !may)).toEqual([]);
});

it("says in one sentence what the database wouldn't refuse", async () => {
  expect(await weaknessOf(databaseUrl())).toBeNull();
  expect(await weaknessOf(ownerUrl())).toMatch(/^Not enforced: .*audit_entry/);
});

it("gives a role that the operator made the same, and no more", async () => {
  await asOwner("create role operators_choice login password 'only-for-tests'");
  await ensureGrants(ownerUrl(), "operators_choice");
  const address = new URL(databaseUrl());
  Object.assign(address, { username: "operators_choice", password: "only-for-tests" });
  expect(await weaknessOf(address.href)).toBeNull();
  const [row] = await asOwner("select has_table_privilege('operators_choice', 'draft', 'update') as may");
  expect(row).toEqual({ may: true });
});

describe("a second installation on the same database", () => {
  const role = "of_two_installations";
  const start = (password: string) => ensureRuntimeRole(ownerUrl(), password, role);
  const secret = () => asOwner("select rolpassword from pg_authid where rolname = $1", [role]);

  it("leaves the password as it is where it is the same", async () => {
    await start("the-same");
    const before = await secret();
    await start("the-same");
    expect(await secret()).toEqual(before);
  });

  it("doesn't lock out the first one with a password of its own, but says what to do", async () => {
    const first = new pg.Client({ connectionString: await start("the-same") });
    await first.connect();
    const before = await secret();
    await expect(start("another")).rejects.toThrow(`The role ${role} is in use by another installation`);
    expect(await secret()).toEqual(before);
    await first.end();
  });

  it("sets a new password where nobody is connected, as after the secret was lost", async () => {
    const address = await vi.waitFor(() => start("another"));
    expect(await weaknessOf(address)).toBeNull();
  });
});

it("refuses to run as a role that could undo all this", async () => {
  await asOwner("create role too_strong login createrole password 'only-for-tests'");
  await expect(ensureRuntimeRole(ownerUrl(), "only-for-tests", "too_strong")).rejects.toThrow(
    "more rights than it should",
  );
});
