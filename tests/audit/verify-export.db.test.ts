import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportSealedLog } from "../../server/audit/commands/export-sealed-log.ts";
import { recordEvent } from "../../server/audit/commands/record-event.ts";
import { toVkey } from "../../server/audit/note.ts";
import { transact } from "../../server/db/transaction.ts";
import { parseKey } from "../../server/run/verification/hashes.ts";
import { readLines } from "../../server/run/verification/read-lines.ts";
import { Verification } from "../../server/run/verification/verify.ts";
import { asOwner } from "../support/database.ts";
import { aDraft } from "../support/make.ts";
import { NEXT_KEY, seal, signerFor } from "../support/sealed-log.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
let whole: string;
beforeAll(async () => {
  world = await makeWorld();
  await aDraft(world, { state: "APPROVED" });
  await seal();
  await aDraft(world, { state: "PUBLISHED" });
  await seal();
  whole = await exported();
});

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-export-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function exported(): Promise<string> {
  let text = "";
  await exportSealedLog({ ...world, actor: world.people.ruth, now: world.clock.now }, async (lines) => {
    text += lines;
  });
  return text;
}

function verify(text: string, { keys = [toVkey(signerFor(1))], outside = [] as string[] } = {}) {
  const verification = new Verification(
    keys.map(parseKey).filter((key) => key !== null),
    outside,
  );
  for (const read of readLines(Buffer.from(text))) verification.take(read);
  return verification.end();
}

const lines = () => whole.trimEnd().split("\n");
const joined = (all: string[]) => `${all.join("\n")}\n`;
/** Where the entry with this index stands in the file. */
const lineOf = (index: number) => lines().findIndex((line) => line.includes(`"index":${index},`));
const idOf = (index: number): string => JSON.parse(lines()[lineOf(index)] ?? "").leaf.id;
/** Does something to the database that only a superuser can, looks at an export of what is left, and puts it back. */
async function afterTampering(sql: string): Promise<ReturnType<typeof verify>> {
  await asOwner(`drop table if exists kept_entry, kept_leaf;
    create table kept_entry as select * from audit_entry; create table kept_leaf as select * from audit_leaf;
    ${switchedTriggers("DISABLE")}; ${sql}`);
  const outcome = verify(await exported());
  await asOwner(`delete from audit_entry; delete from audit_leaf;
    insert into audit_entry select * from kept_entry; insert into audit_leaf select * from kept_leaf;
    ${switchedTriggers("ENABLE ALWAYS")}`);
  return outcome;
}
const switchedTriggers = (how: "DISABLE" | "ENABLE ALWAYS") => `do $$ declare t record; begin
  for t in select tgrelid::regclass as on, tgname from pg_trigger where tgname like 'refuse_%' and not tgisinternal
    and tgparentid = 0 loop execute format('alter table %s ${how} trigger %I', t.on, t.tgname); end loop; end $$`;

it("finds nothing wrong with a log as it is, and says how far it is signed", () => {
  const outcome = verify(whole);
  expect(outcome.fault).toBeNull();
  expect(outcome.entries).toBeGreaterThan(15);
  expect(outcome.logs).toEqual([{ origin: signerFor(1).name, size: outcome.entries, signedTo: outcome.entries }]);
});

it("records the export as an entry", async () => {
  const [row] = await asOwner(
    "select payload from audit_entry where type = 'audit.exported' order by recorded_at limit 1",
  );
  expect(row?.payload).toEqual({ filter: { form: "sealed" }, rows: verify(whole).entries });
});

describe("a superuser who", () => {
  const at = (index: number) => `id = '${idOf(index)}'`;

  it.each([
    [
      "changes a sentence",
      "update audit_entry set summary = 'Nothing happened.' where",
      "its text isn't what was sealed",
    ],
    ["changes who acted", "update audit_entry set actor_id = 'usr_x' where", "it isn't what was sealed"],
    [
      "changes when",
      "update audit_entry set recorded_at = recorded_at - interval '1 hour' where",
      "it isn't what was sealed",
    ],
    ["changes a note", `update audit_entry set payload = payload || '{"note":"Fine."}' where`, "its text isn't what"],
    ["gives it another rule", "update audit_entry set rule_ids = '{XXX-01}' where", "it isn't what was sealed"],
  ])("%s is found at that entry", async (_, sql, wrong) => {
    const { fault, entries } = await afterTampering(`${sql} ${at(9)}`);
    expect(fault?.where).toContain(idOf(9));
    expect(fault?.wrong).toContain(wrong);
    expect(entries).toBe(9);
  });

  it("deletes one is found where it is missing", async () => {
    const { fault } = await afterTampering(`delete from audit_entry where ${at(7)}`);
    expect(fault).toMatchObject({
      where: expect.stringContaining(idOf(8)),
      wrong: expect.stringContaining("entry 7 "),
    });
  });

  it("deletes the last is found at the end", async () => {
    const last = verify(whole).entries - 1;
    const { fault } = await afterTampering(`delete from audit_entry where ${at(last)}`);
    expect(fault?.where).toContain(`the checkpoint of ${last + 1} entries`);
  });

  it("inserts one and moves the others up is found there", async () => {
    const { fault } = await afterTampering(`update audit_leaf set index = index + 1000 where index >= 5;
      update audit_leaf set index = index - 999 where index >= 1000;
      insert into audit_leaf select log_id, 5, gen_random_uuid(), entry_at, hash, commitment from audit_leaf where index = 4;
      insert into audit_entry (id, at, recorded_at, type, actor_name, subject_kind, subject_id, rule_ids, summary, payload)
        select entry_id, entry_at, now(), 'draft.approved', 'Jonas Keller', 'draft', 'drf_x', '{}', 'Jonas approved.', '{}'
        from audit_leaf where index = 5`);
    expect(fault?.where).toMatch(/^entry 5 of log 1/);
  });

  it("swaps two is found at the first", async () => {
    const { fault } = await afterTampering(`update audit_leaf set index = -1 where index = 5;
      update audit_leaf set index = 5 where index = 6; update audit_leaf set index = 6 where index = -1`);
    expect(fault?.wrong).toBe("it isn't what was sealed");
    expect(fault?.where).toContain(`entry 5 of log 1 (${idOf(6)}`);
  });

  it("swaps two and makes their leaves say so is found where the signature is", async () => {
    const { fault } = await afterTampering(`update audit_leaf set index = -1, v = 1 where index = 5;
      update audit_leaf set index = 5 where index = 6; update audit_leaf set index = 6 where index = -1`);
    expect(fault?.where).toContain("entry 5 of log 1");
  });

  it("copies one to another time is found there", async () => {
    const { fault } =
      await afterTampering(`insert into audit_entry (id, at, recorded_at, xid, type, actor_id, actor_name,
        subject_kind, subject_id, draft_id, rule_ids, policy_version, engine, summary, payload, salt)
      select id, at + interval '1 day', recorded_at, xid, type, actor_id, actor_name, subject_kind, subject_id, draft_id,
        rule_ids, policy_version, engine, summary, payload, salt from audit_entry where ${at(6)}`);
    expect(fault?.where).toContain(`entry 6 of log 1 (${idOf(6)}`);
  });

  it("changes an entry and everything the database keeps of it is found by the signature", async () => {
    const { fault } = await afterTampering(
      `update audit_leaf set hash = sha256('\\x00'), index = index where index = 5`,
    );
    expect(fault?.where).toContain("entry 5 of log 1");
  });
});

describe("a file that was", () => {
  it("cut off is found at its end", () => {
    expect(verify(joined(lines().slice(0, -1))).fault?.wrong).toBe("it was cut off");
  });

  it("given the same entry twice is found at the second", () => {
    const twice = lines();
    twice.splice(lineOf(4), 0, lines()[lineOf(4)] ?? "");
    expect(verify(joined(twice)).fault).toMatchObject({
      where: expect.stringContaining(idOf(4)),
      wrong: "it stands where entry 5 should",
    });
  });

  it("put in another order is found where that begins", () => {
    const swapped = lines();
    [swapped[lineOf(4)], swapped[lineOf(5)]] = [swapped[lineOf(5)] ?? "", swapped[lineOf(4)] ?? ""];
    expect(verify(joined(swapped)).fault?.where).toContain(idOf(5));
  });

  it("changed by a bit anywhere is never accepted", () => {
    const bytes = Buffer.from(whole);
    for (let place = 0; place < bytes.length; place += 997) {
      const bent = Buffer.from(bytes);
      bent[place] = (bent[place] ?? 0) ^ 1;
      // White space between lines, and the opening's own list of keys, are no part of what was signed.
      if (verify(bent.toString("utf8")).fault === null) expect(place).toBeLessThan((lines()[0] ?? "").length);
    }
  });

  it("signed by somebody else is refused", () => {
    const keys = [toVkey(signerFor(1, NEXT_KEY))];
    expect(verify(whole, { keys }).fault?.wrong).toBe("the key given hasn't signed it");
    expect(verify(whole, { keys: [] }).fault?.wrong).toContain("no key was given");
  });
});

describe("a checkpoint from outside", () => {
  const notes = async () =>
    (await asOwner("select note from audit_checkpoint order by size")).map(({ note }) => String(note));

  it("is met by the log it came from", async () => {
    const outside = await notes();
    expect(verify(whole, { outside })).toMatchObject({ fault: null, met: outside.length });
  });

  it("shows that a restored backup lacks what came later", async () => {
    const before = whole;
    await aDraft(world);
    await seal();
    const outside = await notes();
    expect(verify(before, { outside }).fault).toMatchObject({ wrong: "the log doesn't reach it: it was rolled back" });
    expect(verify(await exported(), { outside }).fault).toBeNull();
  });
});

it("follows a change of keys, and speaks for what the old key left unsigned", async () => {
  await aDraft(world);
  await seal(NEXT_KEY);
  const outcome = verify(await exported(), { keys: [toVkey(signerFor(1)), toVkey(signerFor(2, NEXT_KEY))] });
  expect(outcome.fault).toBeNull();
  expect(outcome.logs.map(({ size, signedTo }) => size - signedTo)).toEqual([0, 0]);
});

it("still verifies once text was erased, and says how much", async () => {
  const ids = (await asOwner("select id from audit_entry where type like 'draft.%' limit 3")).map(({ id }) => id);
  await asOwner(
    `begin; insert into audit_entry (id, at, type, actor_name, subject_kind, subject_id, rule_ids, summary, payload)
       values (gen_random_uuid(), now(), 'text.erased', '', 'log', 'log', '{}', 'Erased.', '{}');
     select erase_entries('{${ids.join(",")}}'); commit`,
  );
  const outcome = verify(await exported(), { keys: [toVkey(signerFor(1)), toVkey(signerFor(2, NEXT_KEY))] });
  expect(outcome).toMatchObject({ fault: null, erased: 3 });
  await expect(asOwner(`select erase_entries('{${ids.join(",")}}')`)).resolves.toEqual([{ erase_entries: 0 }]);
  const more = (await asOwner("select id from audit_entry where salt is not null and type like 'draft.%' limit 1"))[0]
    ?.id;
  await expect(asOwner(`select erase_entries('{${more}}')`)).rejects.toThrow("append-only");
});

const BOTH = [toVkey(signerFor(1)), toVkey(signerFor(2, NEXT_KEY))];

it("takes a note of a megabyte like any other, and finds a letter of it changed", async () => {
  const event = {
    type: "draft.withdrawn",
    draftId: "drf_long",
    surface: "post",
    reason: "Grüße ".repeat(2 ** 18),
  } as const;
  await transact(world.db, (tx) => recordEvent(tx, { actor: world.people.mara, now: world.clock.now }, event));
  await seal(NEXT_KEY);
  const long = await exported();
  expect(verify(long, { keys: BOTH }).fault).toBeNull();
  const place = long.lastIndexOf("Grüße");
  expect(verify(`${long.slice(0, place)}g${long.slice(place + 1)}`, { keys: BOTH }).fault).toMatchObject({
    where: expect.stringContaining("draft.withdrawn"),
    wrong: "its text isn't what was sealed",
  });
});

it("says in its entry that an export broke off", async () => {
  const deps = { ...world, actor: world.people.ruth, now: world.clock.now };
  await expect(
    exportSealedLog(deps, async (lines) => {
      if (lines.includes('"leaf"')) throw new Error("the connection closed");
    }),
  ).rejects.toThrow("the connection closed");
  const [row] = await asOwner(
    "select payload from audit_entry where type = 'audit.exported' order by recorded_at desc, at desc limit 1",
  );
  expect(row?.payload).toEqual({ filter: { form: "sealed" }, rows: 0, isBrokenOff: true });
});
