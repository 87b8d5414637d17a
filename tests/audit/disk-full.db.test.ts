import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { serverAccount } from "../../server/run/postgres-binaries.ts";
import { asOwner } from "../support/database.ts";
import { connected, seal } from "../support/sealed-log.ts";
import { makeWorld } from "../support/world.ts";

beforeAll(async () => {
  await makeWorld();
  await seal();
});

const count = async (sql: string) => Number((await asOwner(sql))[0]?.n);
const leaves = () => count("select count(*) as n from audit_leaf");
const placed = () =>
  count("select count(*) as n from audit_entry e join audit_leaf l on l.entry_id = e.id and l.entry_at = e.at");
const entries = () => count("select count(*) as n from audit_entry");
const signed = () => count("select max(size) as n from audit_checkpoint");

const add = (n: number) =>
  connected((client) =>
    client.query(
      `insert into audit_entry (id, at, type, actor_name, subject_kind, subject_id, summary, payload)
        select gen_random_uuid(), now(), 'draft.created', 'Nobody', 'draft', 'drf_x', 'Nobody began a post.', '{}'
        from generate_series(1, $1)`,
      [n],
    ),
  );

/** Nothing of a pass is there; people go on writing; once there's room again all of it gets its place, once. */
async function failsWhole(makeRoom: () => Promise<void>): Promise<void> {
  const before = { leaves: await leaves(), signed: await signed() };
  await expect(seal()).rejects.toMatchObject({ code: "53100" });
  expect({ leaves: await leaves(), signed: await signed() }).toEqual(before);
  await add(1);
  await makeRoom();
  expect(await seal()).toMatchObject({ held: null });
  expect(await leaves()).toBe(await entries());
  expect(await placed()).toBe(await entries());
  expect(await signed()).toBe(await entries());
}

const ROOM = 1024 * 1024;

/** A disk of one megabyte; null where we may not make one. */
function smallDisk(): string | null {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-disk-"));
  const account = serverAccount();
  const owner = account ? `,uid=${account.uid},gid=${account.gid}` : "";
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${ROOM},mode=700${owner}`, "tmpfs", folder], { stdio: "ignore" });
    return folder;
  } catch {
    fs.rmdirSync(folder);
    return null;
  }
}

const disk = smallDisk();

describe("a disk that is full while entries are sealed", () => {
  it.skipIf(disk === null)("leaves a whole log: a real one, with the leaves on it", async () => {
    if (disk === null) return;
    const name = `small_${randomUUID().replaceAll("-", "")}`;
    await asOwner(`create tablespace ${name} location '${disk}'`);
    try {
      await asOwner(`alter table audit_leaf set tablespace ${name}`);
      await add(20_000); // their leaves are some three megabytes
      await failsWhole(async () => {
        execFileSync("mount", ["-o", `remount,size=${64 * ROOM}`, disk]);
      });
    } finally {
      await asOwner("alter table audit_leaf set tablespace pg_default");
      await asOwner(`drop tablespace ${name}`);
      execFileSync("umount", [disk]);
      fs.rmdirSync(disk);
    }
  });

  // What PostgreSQL answers then, at the step that comes late in a pass: also where we may not mount anything.
  it.each(["audit_leaf", "audit_tile", "audit_root"])("leaves a whole log when it happens at %s", async (table) => {
    await add(300);
    await asOwner(`create function disk_full() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$;
      create trigger disk_full after insert on ${table} execute function disk_full()`);
    await failsWhole(async () => {
      await asOwner(`drop trigger disk_full on ${table}; drop function disk_full`);
    });
  });
});
