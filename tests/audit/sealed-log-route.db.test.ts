import { beforeAll, describe, expect, it } from "vitest";
import { GET } from "../../app/api/log/[log]/[...path]/route.ts";
import { openCheckpoint } from "../../server/audit/checkpoint.ts";
import { hashLeaf } from "../../server/audit/merkle.ts";
import { parseHash, provesLeaf } from "../../server/audit/proof.ts";
import { provesConsistency } from "../../server/audit/verify-proof.ts";
import { call } from "../support/call.ts";
import { asOwner } from "../support/database.ts";
import { aDraft } from "../support/make.ts";
import { connected, seal, signerFor } from "../support/sealed-log.ts";
import { makeWorld, type World } from "../support/world.ts";

let world: World;
let token: string;
let tokenId: string;
let older: Awaited<ReturnType<typeof checkpoint>>;
beforeAll(async () => {
  world = await makeWorld();
  await aDraft(world, { state: "APPROVED" });
  await seal();
  // The route's clock is the real one.
  world.clock.set(new Date());
  ({ id: tokenId, token } = await call(world, world.people.amira).audit.makeToken({ name: "Auditors", days: 30 }));
  older = await checkpoint();
  await connected(async (client) => {
    for (let i = 0; i < 600; i++)
      await client.query(`insert into audit_entry (id, at, type, actor_name, subject_kind, subject_id, rule_ids, summary, payload)
        values (gen_random_uuid(), now(), 'draft.created', 'Nobody', 'draft', 'drf_x', '{}', 'Nobody began a post.', '{}')`);
  });
  await seal();
});

const get = (path: string, bearer: string | null = token, log = "1") =>
  GET(
    new Request("http://localhost:3000/", { headers: bearer === null ? {} : { authorization: `Bearer ${bearer}` } }),
    {
      params: Promise.resolve({ log, path: path.split("/") }),
    },
  );
const text = async (path: string) => (await get(path)).text();
const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());

async function checkpoint(note?: string) {
  const opened = openCheckpoint(note ?? (await text("checkpoint")), signerFor(1));
  if (opened === null) throw new Error("the checkpoint is signed by the log's key");
  return opened;
}

/** The entries of a bundle. */
function unbundle(bundle: Buffer): string[] {
  const entries: string[] = [];
  for (let at = 0; at < bundle.length; ) {
    const length = bundle.readUInt16BE(at);
    entries.push(bundle.subarray(at + 2, at + 2 + length).toString("utf8"));
    at += 2 + length;
  }
  return entries;
}

it("serves tiles that hold the hashes of the bundles' entries", async () => {
  const { size } = await checkpoint();
  const last = size % 256;
  const names = ["000", "001", `002.p/${last}`];
  const leaves = Buffer.concat(await Promise.all(names.map((name) => bytes(`tile/0/${name}`))));
  const entries = (await Promise.all(names.map((name) => bytes(`tile/entries/${name}`)))).flatMap(unbundle);
  expect(entries).toHaveLength(size);
  expect(Buffer.concat(entries.map(hashLeaf)).equals(leaves)).toBe(true);
  expect(await bytes("tile/1/000.p/2")).toHaveLength(64);
});

it("proves inclusion in a file, and consistency with any older tree", async () => {
  const [first] = unbundle(await bytes("tile/entries/000"));
  expect(provesLeaf(await text("inclusion/0"), first ?? "", signerFor(1))).toBe(true);
  expect(provesLeaf(await text("inclusion/1"), first ?? "", signerFor(1))).toBe(false);
  const answer = await text(`consistency/${older.size}`);
  const end = answer.indexOf("\n\n");
  const proof = answer
    .slice(0, end)
    .split("\n")
    .map(parseHash)
    .filter((hash) => hash !== null);
  expect(provesConsistency({ older, newer: await checkpoint(answer.slice(end + 2)), proof })).toBe(true);
});

describe("what isn't there", () => {
  it.each([
    "tile/0/003",
    "tile/0/002",
    "tile/0/002.p/255",
    "tile/2/000.p/1",
    "tile/0/0",
    "inclusion/99999",
    "consistency/99999",
    "",
    "keys",
  ])("%j is not found", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
  it("isn't found in a log nobody opened, either", async () => {
    expect((await get("checkpoint", token, "2")).status).toBe(404);
    expect((await get("checkpoint", token, "1e0")).status).toBe(404);
  });
});

describe("a token", () => {
  it("is asked for", async () => {
    for (const wrong of [null, "", "imp_", `imp_${"a".repeat(43)}`]) {
      const answer = await get("checkpoint", wrong);
      expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
    }
  });

  it("is kept as a hash only, and its making is an entry without it", async () => {
    const [row] = await asOwner("select * from audit_token");
    const entries = await asOwner("select payload::text from audit_entry where type = 'token.made'");
    expect(entries).toHaveLength(1);
    expect(JSON.stringify([row, entries])).not.toContain(token);
  });

  it("no longer opens once it was taken back", async () => {
    await call(world, world.people.amira).audit.revokeToken({ id: tokenId });
    expect((await get("checkpoint")).status).toBe(401);
    await expect(call(world, world.people.amira).audit.revokeToken({ id: tokenId })).rejects.toThrow(
      "taken back already",
    );
  });
});
