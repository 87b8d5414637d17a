import { beforeAll, describe, expect, it } from "vitest";
import { asOwner, asRuntimeRole } from "../support/database.ts";
import { aDraft } from "../support/make.ts";
import { makeWorld } from "../support/world.ts";

beforeAll(async () => {
  await aDraft(await makeWorld(), { state: "APPROVED" });
});

const COLUMNS = "id, at, type, actor_name, subject_kind, subject_id, summary, payload";
const VALUES = "gen_random_uuid(), now(), 'draft.created', 'Nobody', 'draft', 'drf_x', 'Nobody began a post.', '{}'";
const INSERT = `insert into audit_entry (${COLUMNS}) values (${VALUES})`;
const SAME = `select ${COLUMNS} from audit_entry limit 1`;

/** Ways to change what is written. */
const CHANGES = {
  "changing a sentence": "update audit_entry set summary = 'nothing happened'",
  "changing the moment": "update audit_entry set at = at - interval '1 day'",
  "deleting one": "delete from audit_entry where id = (select id from audit_entry limit 1)",
  "emptying the log": "truncate audit_entry",
  "emptying it with what hangs on it": "truncate audit_entry cascade",
  "an upsert": `insert into audit_entry (${COLUMNS}) ${SAME} on conflict (at, id) do update set summary = 'nothing'`,
  "a merge that updates":
    "merge into audit_entry a using audit_entry b on a.id = b.id when matched then update set summary = ''",
  "a merge that deletes": "merge into audit_entry a using audit_entry b on a.id = b.id when matched then delete",
  "a change in one month": "update only audit_entry_2026_11 set summary = 'nothing happened'",
  "a deletion in the month's own table": "delete from audit_entry_2026_11",
  "emptying a month": "truncate audit_entry_2026_11",
  "emptying what lies outside every month": "truncate audit_entry_other",
  "a change with triggers for replicas": "set session_replication_role = replica; update audit_entry set summary = ''",
  "a deletion with triggers for replicas": "set session_replication_role = replica; delete from audit_entry",
};

/** What only an owner of the tables could try. */
const STRUCTURE = {
  "a rule that swallows entries": "create rule swallow as on insert to audit_entry do instead nothing",
  "switching a trigger off": "alter table audit_entry disable trigger refuse_update",
  "switching all triggers off": "alter table audit_entry_2026_11 disable trigger all",
  "another body for the function":
    "create or replace function refuse_change() returns trigger language plpgsql as 'begin return null; end'",
  "another body for the guard":
    "create or replace function require_audit_entry() returns trigger language plpgsql as 'begin return null; end'",
  "taking a month away": "alter table audit_entry detach partition audit_entry_2026_11",
  "dropping a month": "drop table audit_entry_2026_11",
  "another name": "alter table audit_entry rename to gone",
  "a child that shows other rows": "create table child () inherits (audit_entry_2026_11)",
  "a lock that stops everybody": "begin; lock table audit_entry in access exclusive mode",
  "reading a file": "copy audit_entry from '/etc/passwd'",
  "running a program": "copy audit_entry to program 'true'",
};

/** What the database alone may say. */
const FORGED = {
  "the moment of writing": `insert into audit_entry (${COLUMNS}, recorded_at) values (${VALUES}, now() - interval '1 year')`,
  "the transaction": `insert into audit_entry (${COLUMNS}, xid) values (${VALUES}, '1')`,
  "by the month's own door": INSERT.replace("audit_entry", "audit_entry_2026_11"),
};

describe("the product's own role is refused", () => {
  it.each(Object.entries({ ...CHANGES, ...STRUCTURE, ...FORGED }))("%s", async (_, sql) => {
    await expect(asRuntimeRole(sql)).rejects.toThrow(/permission denied|must be owner|append-only|no privileges/);
  });
});

/** What the log's seal is kept in. */
const SEAL = "audit_log audit_leaf audit_tile audit_root audit_checkpoint audit_cosignature audit_check".split(" ");

describe.each(SEAL)("the seal's %s is refused to", (name) => {
  const ways = [`update ${name} set log_id = 2`, `delete from ${name}`, `truncate ${name}`];
  it("the product's own role", async () => {
    const sql = name === "audit_log" ? ways.with(0, "update audit_log set origin = ''") : ways;
    for (const way of [...sql, `drop table ${name}`, `alter table ${name} disable trigger all`])
      await expect(asRuntimeRole(way)).rejects.toThrow(/permission denied|must be owner/);
  });

  it("the owner", async () => {
    await expect(asOwner(`truncate ${name}`)).rejects.toThrow(/append-only/);
    const [row] = await asOwner(
      `select count(*)::int as n from pg_trigger where tgrelid = '${name}'::regclass and tgname like 'refuse_%' and tgenabled = 'A'`,
    );
    expect(row).toEqual({ n: 2 });
  });
});

it("lets nobody erase a text without an entry that says so, nor anything but the text", async () => {
  const erase = "update audit_entry set salt = null, actor_name = '', summary = '', payload = '{}'";
  await expect(asRuntimeRole(erase)).rejects.toThrow("permission denied");
  await expect(asOwner(erase)).rejects.toThrow("append-only");
  await expect(asOwner(`${erase}, type = 'draft.created'`)).rejects.toThrow("append-only");
  await expect(
    asRuntimeRole(INSERT.replace("payload)", "payload, salt)").replace("'{}')", "'{}', '')")),
  ).rejects.toThrow("permission denied");
});

describe("even the owner is refused", () => {
  it.each(Object.entries(CHANGES))("%s", async (_, sql) => {
    await expect(asOwner(sql)).rejects.toThrow(/append-only/);
  });
});

it("gives the product no right it could give itself", async () => {
  await asRuntimeRole("grant all on audit_entry to current_user");
  const [row] = await asRuntimeRole("select has_table_privilege('audit_entry', 'update, delete, truncate') as may");
  expect(row).toEqual({ may: false });
});

it("lets the product add", async () => {
  const before = await asOwner("select count(*)::int as n from audit_entry");
  await asRuntimeRole(INSERT);
  const after = await asOwner("select count(*)::int as n from audit_entry");
  expect(after[0]?.n).toBe(Number(before[0]?.n) + 1);
});

it("makes the coming months with the same guards, and no more than it is asked for", async () => {
  await asRuntimeRole("select make_audit_months(now()::date, (now() + interval '2 years')::date)");
  const bare = await asOwner(
    `select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'audit_entry'::regclass
        and (select count(*) from pg_trigger t where t.tgrelid = c.oid and t.tgname like 'refuse_%' and t.tgenabled = 'A') <> 3`,
  );
  expect(bare).toEqual([]);
  await expect(asRuntimeRole("select make_audit_months('1900-01-01', '2900-01-01')")).rejects.toThrow("too many");
});
