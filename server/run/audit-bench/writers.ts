import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { timedUuid } from "../../audit/entry.ts";
import { commitTo } from "../../audit/leaf.ts";
import { leafTextOf, saidIn } from "../../audit/leaf-of-entry.ts";

/** How a change and its trace are written, and what each does, as the output says it. */
export const DESIGNS = {
  "no audit at all": "the change alone",
  "plain insert":
    "the change and one row of the log's own table, with the indexes its pages are read by; nothing is linked",
  "ours: insert, sealed after":
    "the same insert; beside it a sealer hashes, places and signs all of it, in the same process",
  "chain, hashed by a trigger":
    "one head for all, locked from the insert to the commit; SHA-256 of its own text by PostgreSQL, which no outsider can recompute",
  "chain, hashed as ours":
    "one head for all, locked from its reading to the commit; the application hashes the same salted canonical leaf as ours",
} as const;
export type Design = keyof typeof DESIGNS;

const SUMMARY = "Mara Lindqvist sent revision 1 of a post; it passed without a person under policy 1 (no rule spoke).";
const PAYLOAD = JSON.stringify({
  draftId: "drf_0123456789",
  surface: "post",
  revision: 1,
  action: "pass",
  severity: "none",
  policyVersion: 1,
  engine: "1.0.0",
  commitment: "ab".repeat(32),
  rules: [],
  note: "x".repeat(200),
});

const COLUMNS =
  "id, at, type, actor_id, actor_name, subject_kind, subject_id, draft_id, rule_ids, policy_version, engine, summary, payload";
const VALUES = "$1, now(), 'draft.cleared', 'usr_mara', 'Mara Lindqvist', 'draft', $2, $2, '{}', 1, '1.0.0', $3, $4";
const insertInto = (name: string) => `INSERT INTO ${name} (${COLUMNS}) VALUES (${VALUES})`;
const INTO: Record<Exclude<Design, "chain, hashed as ours">, string | null> = {
  "no audit at all": null,
  "plain insert": insertInto("audit_entry"),
  "ours: insert, sealed after": insertInto("audit_entry"),
  "chain, hashed by a trigger": insertInto("bench_chain"),
};

/** Beside the product's own tables: what is changed, and a log in which every entry holds the hash of the one before. */
export const BENCH_TABLES = `
  CREATE TABLE bench_draft (id text PRIMARY KEY, version integer NOT NULL DEFAULT 0);
  INSERT INTO bench_draft SELECT 'drf_' || n FROM generate_series(0, 999) AS n;
  CREATE TABLE bench_chain (LIKE audit_entry INCLUDING DEFAULTS INCLUDING INDEXES, hash bytea);
  CREATE TABLE bench_linked (LIKE bench_chain INCLUDING DEFAULTS INCLUDING INDEXES);
  CREATE TABLE bench_head (hash bytea); INSERT INTO bench_head VALUES ('');
  CREATE FUNCTION bench_link() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT sha256(hash || convert_to(to_jsonb(NEW)::text, 'UTF8')) INTO NEW.hash FROM bench_head FOR UPDATE;
    UPDATE bench_head SET hash = NEW.hash;
    RETURN NEW;
  END $$;
  CREATE TRIGGER link BEFORE INSERT ON bench_chain FOR EACH ROW EXECUTE FUNCTION bench_link();`;

/** Writes over so many connections until told to stop; a change is three or four round trips, as an application makes them. */
export async function write(
  url: string,
  design: Design,
  { writers, seconds, perSecond }: { writers: number; seconds: number; perSecond?: number },
): Promise<{ latencies: number[]; perSecond: number }> {
  const latencies: number[] = [];
  const clients = Array.from({ length: writers }, () => new pg.Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  const begun = performance.now();
  const isOver = () => performance.now() - begun > seconds * 1000;
  await Promise.all(
    clients.map(async (client) => {
      for (let turn = 1; !isOver(); turn++) {
        const from = performance.now();
        await change(client, design);
        latencies.push(performance.now() - from);
        const due = perSecond ? begun + (turn * writers * 1000) / perSecond : 0;
        if (due > performance.now()) await new Promise((done) => setTimeout(done, due - performance.now()));
      }
    }),
  );
  const took = (performance.now() - begun) / 1000;
  await Promise.all(clients.map((client) => client.end()));
  return { latencies, perSecond: latencies.length / took };
}

async function change(client: pg.Client, design: Design): Promise<void> {
  const draft = `drf_${Math.floor(Math.random() * 1000)}`;
  await client.query("BEGIN");
  await client.query({
    name: "change",
    text: "UPDATE bench_draft SET version = version + 1 WHERE id = $1",
    values: [draft],
  });
  if (design === "chain, hashed as ours") await link(client, draft);
  else await insert(client, INTO[design], draft);
  await client.query("COMMIT");
}

async function insert(client: pg.Client, text: string | null, draft: string): Promise<void> {
  if (text) await client.query({ name: "entry", text, values: [timedUuid(new Date()), draft, SUMMARY, PAYLOAD] });
}

/** Reads the head and holds it, hashes it together with the leaf that ours would be, and writes both in one statement. */
async function link(client: pg.Client, draft: string): Promise<void> {
  const head = await client.query<{ hash: Buffer; now: Date }>({
    name: "head",
    text: "SELECT hash, clock_timestamp() AS now FROM bench_head FOR UPDATE",
  });
  const { hash: before = Buffer.alloc(0), now = new Date() } = head.rows[0] ?? {};
  const [id, salt] = [timedUuid(now), randomBytes(16)];
  const hash = createHash("sha256").update(before).update(leafAt(now, { id, draft, salt })).digest();
  await client.query({
    name: "linked",
    text: `WITH head AS (UPDATE bench_head SET hash = $5)
      INSERT INTO bench_linked (${COLUMNS}, hash, salt) VALUES (${VALUES}, $5, $6)`,
    values: [id, draft, SUMMARY, PAYLOAD, hash, salt],
  });
}

function leafAt(now: Date, { id, draft, salt }: { id: string; draft: string; salt: Buffer }): string {
  const row = {
    ...{ id, at: now, recorded_at: now, type: "draft.cleared", actor_id: "usr_mara", actor_name: "Mara Lindqvist" },
    ...{ subject_kind: "draft", subject_id: draft, rule_ids: [], policy_version: 1, engine: "1.0.0" },
    ...{ summary: SUMMARY, payload: JSON.parse(PAYLOAD), salt },
  };
  const fixed = { place: 0, version: 1, outcome: "pass", policyId: null, policySha256: null };
  return leafTextOf(row, { ...fixed, commit: commitTo(salt, saidIn(row)) });
}

/** Entries as they are, many at once. */
export async function fill(url: string, entries: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (let done = 0; done < entries; done += 1000)
    await client.query(
      `INSERT INTO audit_entry (${COLUMNS}) SELECT gen_random_uuid(), now(), 'draft.cleared', 'usr_mara', 'Mara Lindqvist',
        'draft', 'drf_' || n % 1000, 'drf_' || n % 1000, '{}', 1, '1.0.0', $1, $2 FROM generate_series(1, 1000) AS n`,
      [SUMMARY, PAYLOAD],
    );
  await client.end();
}
