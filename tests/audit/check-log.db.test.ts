import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { keptCheckpoints } from "../../server/audit/adapters/checkpoint-folder.ts";
import { checkpointText, signCheckpoint } from "../../server/audit/checkpoint.ts";
import { checkLog } from "../../server/audit/commands/check-log.ts";
import { publishCheckpoint } from "../../server/audit/commands/publish-checkpoint.ts";
import { call } from "../support/call.ts";
import { asOwner } from "../support/database.ts";
import { aDraft } from "../support/make.ts";
import { NEXT_KEY, seal, signerFor } from "../support/sealed-log.ts";
import { makeWorld, type World } from "../support/world.ts";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-checkpoints-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await aDraft(world, { state: "APPROVED" });
  await seal();
  await publishCheckpoint(world, { folder, webhook: undefined });
});

const look = (occasion: "start" | "night" = "night", outside = keptCheckpoints(folder)) =>
  checkLog(world, occasion, outside);
const state = () => call(world, world.people.ruth).audit.sealing();
const off =
  "alter table audit_entry disable trigger refuse_update; alter table audit_leaf disable trigger refuse_change";
const on = `alter table audit_entry enable always trigger refuse_update; alter table audit_leaf enable always trigger refuse_change`;

it("keeps a checkpoint outside, once, and finds the log as it was signed", async () => {
  await publishCheckpoint(world, { folder, webhook: undefined });
  expect(fs.readdirSync(folder)).toHaveLength(1);
  expect(await look()).toEqual({ finding: "sound", entryId: null, detail: "" });
  expect(await state()).toMatchObject({ origin: "localhost:3000/log/1", isWitnessed: true, alarm: null });
});

it("names an entry that was changed, until that is put right", async () => {
  const [entry] = await asOwner(
    "select entry_id as id, summary from audit_leaf join audit_entry on id = entry_id where index = 4",
  );
  await asOwner(`${off}; update audit_entry set summary = 'Nothing.' where id = '${entry?.id}'; ${on}`);
  expect(await look()).toEqual({ finding: "altered", entryId: entry?.id, detail: "the text of entry 4 was changed" });
  expect((await state())?.alarm).toEqual({ finding: "altered", detail: "the text of entry 4 was changed" });
  await asOwner(`${off}; update audit_entry set summary = '${entry?.summary}' where id = '${entry?.id}'; ${on}`);
  expect((await look())?.finding).toBe("sound");
  expect((await state())?.alarm).toBeNull();
});

it.each([
  ["deleted", 5, "altered", "delete from audit_entry where id = 'ID'", "entry 5 is gone"],
  [
    "copied to another time",
    6,
    "altered",
    `insert into audit_entry (id, at, recorded_at, xid, type, actor_name, subject_kind, subject_id, rule_ids, summary, payload, salt)
      select id, at + interval '1 day', recorded_at, xid, type, actor_name, subject_kind, subject_id, rule_ids, summary, payload, salt
      from audit_entry where id = 'ID'`,
    "entry 6 stands there twice",
  ],
  [
    "moved",
    8,
    "forked",
    "update audit_leaf set index = -7 where index = 7; update audit_leaf set index = 7 where index = 8",
    "was changed",
  ],
])("names an entry that was %s", async (_, index, finding, sql, detail) => {
  const [entry] = await asOwner(`select entry_id as id from audit_leaf where index = ${index}`);
  await asOwner(`create table kept_entry as select * from audit_entry; create table kept_leaf as select * from audit_leaf;
    ${off}; alter table audit_entry disable trigger refuse_delete; ${sql.replaceAll("ID", String(entry?.id))}`);
  const found = await look();
  await asOwner(`delete from audit_entry; insert into audit_entry select * from kept_entry;
    delete from audit_leaf; insert into audit_leaf select * from kept_leaf; drop table kept_entry, kept_leaf;
    alter table audit_entry enable always trigger refuse_delete; ${on}`);
  expect(found).toMatchObject({
    finding,
    entryId: entry?.id,
    detail: expect.stringContaining(detail),
  });
});

it("isn't impressed by a checkpoint nobody of ours signed", async () => {
  const forged = signCheckpoint(
    { origin: signerFor(1).name, size: 999, root: new Uint8Array(32) },
    signerFor(1, NEXT_KEY),
  );
  expect(
    (await look("start", [forged, checkpointText({ origin: "x", size: 1, root: new Uint8Array(32) })]))?.finding,
  ).toBe("sound");
});

it("sees a fork, and goes on under a new key only", async () => {
  const fork = signCheckpoint({ origin: signerFor(1).name, size: 3, root: new Uint8Array(32).fill(1) }, signerFor(1));
  expect((await look("start", [fork]))?.finding).toBe("forked");
  expect(await seal()).toMatchObject({ held: "the log was rolled back or forked" });
  expect((await look())?.finding).toBe("sound");
  expect((await state())?.alarm?.finding).toBe("forked");
  expect(await seal(NEXT_KEY)).toMatchObject({ held: null });
  expect((await state())?.alarm).toBeNull();
});

it("sees a restored backup against what was signed after it", async () => {
  const later = signCheckpoint(
    { origin: signerFor(2).name, size: 5000, root: new Uint8Array(32) },
    signerFor(2, NEXT_KEY),
  );
  expect(await look("start", [later])).toMatchObject({
    finding: "rolled_back",
    detail: expect.stringContaining("5000"),
  });
});
