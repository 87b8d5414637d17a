import { randomUUID } from "node:crypto";
import pg from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { openCheckpoint } from "../../server/audit/checkpoint.ts";
import { sealLog } from "../../server/audit/commands/seal-log.ts";
import { emptyFrontier, frontierRoot, grow } from "../../server/audit/merkle.ts";
import { asOwner, databaseUrl, ownerUrl } from "../support/database.ts";
import { aDraft } from "../support/make.ts";
import { connected, KEY, NEXT_KEY, seal, signerFor } from "../support/sealed-log.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  await aDraft(world, { state: "APPROVED" });
});

const INSERT = `insert into audit_entry (id, at, type, actor_name, subject_kind, subject_id, summary, payload)
  values ($1, now(), 'draft.created', 'Nobody', 'draft', 'drf_x', 'Nobody began a post.', '{}')`;

const count = async (sql: string) => Number((await asOwner(sql))[0]?.n);
const unsealed = () =>
  count("select count(*) as n from audit_entry e where not exists (select from audit_leaf l where l.entry_id = e.id)");
const leaves = () => count("select count(*) as n from audit_leaf");

/** The last checkpoint of a log, opened; its root has to be that of the leaves as they lie there. */
async function lastCheckpoint(id = 1, key = KEY) {
  const [row] = await asOwner("select note from audit_checkpoint where log_id = $1 order by size desc limit 1", [id]);
  const checkpoint = openCheckpoint(String(row?.note), signerFor(id, key));
  const frontier = emptyFrontier();
  const rows = await asOwner("select hash from audit_leaf where log_id = $1 order by index", [id]);
  for (const { hash } of rows.slice(0, checkpoint?.size)) grow(frontier, hash as Buffer);
  expect(Buffer.from(checkpoint?.root ?? [])).toEqual(Buffer.from(frontierRoot(frontier)));
  return checkpoint;
}

async function add(n: number): Promise<void> {
  await connected(async (client) => {
    for (let i = 0; i < n; i++) await client.query(INSERT, [randomUUID()]);
  });
}

describe("a pass", () => {
  it("gives every entry a place, the log's own opening the first, and signs the tree", async () => {
    const { sealed, held } = await seal();
    expect([held, await unsealed()]).toEqual([null, 0]);
    expect(await leaves()).toBe(sealed + 1);
    expect(await lastCheckpoint()).toMatchObject({ origin: "localhost:3000/log/1", size: sealed + 1 });
    const [first] = await asOwner(
      "select e.type, e.payload from audit_leaf l join audit_entry e on e.id = l.entry_id where l.index = 0",
    );
    expect(first).toMatchObject({ type: "log.opened", payload: { logId: 1, previous: null } });
  });

  it("with nothing to do leaves nothing behind", async () => {
    const before = await lastCheckpoint();
    expect(await seal()).toMatchObject({ sealed: 0, held: null });
    expect(await lastCheckpoint()).toEqual(before);
  });

  it("goes on where another left, over many tiles, with the same tree", async () => {
    await add(300);
    await seal();
    await add(230);
    await connected(async (client) => {
      let tree = (await sealLog(client, KEY)).tree;
      for (let i = 0; i < 5; i++) {
        await add(3);
        tree = (await sealLog(client, KEY, tree)).tree;
      }
    });
    expect(await unsealed()).toBe(0);
    expect((await lastCheckpoint())?.size).toBe(await leaves());
    expect(await count("select count(*) as n from audit_tile")).toBe(Math.floor((await leaves()) / 256));
  });
});

describe("the order of commits", () => {
  it("loses nobody who wrote early and committed late", async () => {
    await connected(async (late) => {
      await late.query("begin");
      await late.query(INSERT, [randomUUID()]);
      await add(2);
      await seal();
      expect(await unsealed()).toBe(0); // those that are visible
      await late.query("commit");
    });
    expect(await unsealed()).toBe(1);
    expect(await seal()).toMatchObject({ sealed: 1 });
    expect(await unsealed()).toBe(0);
  });

  it("doesn't wait for a transaction that stays open, here or in another database", async () => {
    const elsewhere = new URL(ownerUrl());
    elsewhere.pathname = "/postgres";
    await connected(async (idle) => {
      await idle.query("begin");
      await idle.query("select pg_current_xact_id()");
      for (let i = 0; i < 3; i++) {
        await add(1);
        expect(await seal()).toMatchObject({ sealed: 1 });
      }
      await idle.query("rollback");
    }, elsewhere.href);
  });

  it("isn't confused by entries that were rolled back", async () => {
    await connected(async (client) => {
      await client.query("begin");
      await client.query(INSERT, [randomUUID()]);
      await client.query("rollback");
    });
    expect(await seal()).toMatchObject({ sealed: 0, held: null });
  });

  it("takes an entry dated an hour back like any other", async () => {
    world.clock.pass(-60);
    await aDraft(world);
    world.clock.pass(60);
    await seal();
    expect(await unsealed()).toBe(0);
    await lastCheckpoint();
  });

  it("starts over after a restore into a cluster whose transactions are younger", async () => {
    await asOwner("update audit_sealer set seen = '999999999:999999999:'");
    await add(1);
    expect(await seal()).toMatchObject({ sealed: 1 });
  });
});

describe("two sealers at once", () => {
  it("seal everything once: one works, the other leaves", async () => {
    await add(400);
    const clients = Array.from({ length: 4 }, () => new pg.Client({ connectionString: databaseUrl() }));
    await Promise.all(clients.map((client) => client.connect()));
    const passes = await Promise.all(clients.map((client) => sealLog(client, KEY)));
    await Promise.all(clients.map((client) => client.end()));
    expect(passes.reduce((sum, pass) => sum + pass.sealed, 0)).toBe(400);
    expect(await unsealed()).toBe(0);
    await lastCheckpoint();
  });

  it("lose and double nothing while five hundred write", async () => {
    const before = await leaves();
    let isDone = false;
    const sealing = [1, 2].map(() =>
      connected(async (client) => {
        do await sealLog(client, KEY);
        while (!isDone);
      }),
    );
    const writers = Array.from({ length: 20 }, () => add(25));
    await Promise.all(writers);
    isDone = true;
    await Promise.all(sealing);
    await seal();
    expect(await unsealed()).toBe(0);
    expect(await leaves()).toBe(before + 500);
    await lastCheckpoint();
  });
});

describe("a crash", () => {
  it("between the leaves and their commit leaves nothing, and the next pass does it all", async () => {
    await add(3);
    const before = await leaves();
    await connected(async (client) => {
      const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
      Object.assign(client, {
        query: (...args: unknown[]) =>
          args[0] === "COMMIT" ? Promise.reject(new Error("no room left on the disk")) : query(...args),
      });
      await expect(sealLog(client, KEY)).rejects.toThrow("no room");
    });
    expect(await leaves()).toBe(before);
    expect(await seal()).toMatchObject({ sealed: 3 });
  });

  it("between the tree and its signature leaves a root that the next pass signs", async () => {
    await add(1);
    await connected(async (client) => {
      const query = client.query.bind(client) as (...args: unknown[]) => Promise<unknown>;
      Object.assign(client, {
        query: (...args: unknown[]) =>
          String(args[0]).includes("INSERT INTO audit_checkpoint")
            ? Promise.reject(new Error("killed"))
            : query(...args),
      });
      await expect(sealLog(client, KEY)).rejects.toThrow("killed");
    });
    const size = await leaves();
    expect((await lastCheckpoint())?.size).toBe(size - 1);
    await seal();
    expect((await lastCheckpoint())?.size).toBe(size);
  });
});

describe("another key", () => {
  it("opens another log, whose first entry names how far the last had come", async () => {
    const before = await lastCheckpoint();
    await add(2);
    await seal(NEXT_KEY);
    const after = await lastCheckpoint(2, NEXT_KEY);
    expect(after).toMatchObject({ origin: "localhost:3000/log/2", size: 3 });
    const [first] = await asOwner(
      "select e.payload from audit_leaf l join audit_entry e on e.id = l.entry_id where l.log_id = 2 and l.index = 0",
    );
    expect(first?.payload).toMatchObject({
      previous: { origin: "localhost:3000/log/1", size: before?.size },
      previousCheckpoint: expect.stringContaining(`localhost:3000/log/1\n${before?.size}\n`),
    });
  });

  it("that was followed by a newer one signs nothing more", async () => {
    await add(1);
    expect(await seal(KEY)).toMatchObject({ sealed: 0, held: "another key signs this log" });
    expect(await seal(NEXT_KEY)).toMatchObject({ sealed: 1 });
  });
});

it("stops once the log was found rolled back, until there is a new key", async () => {
  await asOwner("insert into audit_check (occasion, log_id, size, finding) values ('start', 2, 1, 'rolled_back')");
  await add(1);
  expect(await seal(NEXT_KEY)).toMatchObject({ sealed: 0, held: "the log was rolled back or forked" });
  expect(await seal({ ...KEY, seed: new Uint8Array(32).fill(9) })).toMatchObject({ sealed: 1, held: null });
});
