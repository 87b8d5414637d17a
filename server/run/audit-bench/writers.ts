import { randomUUID } from "node:crypto";
import pg from "pg";

/** How a change and its trace are written. `SUMMARY` and payload make an entry of about 600 bytes. */
export type Design = "no audit at all" | "plain insert" | "ours: insert, sealed after" | "global hash chain";
export const DESIGNS: readonly Design[] = [
  "no audit at all",
  "plain insert",
  "ours: insert, sealed after",
  "global hash chain",
];

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
const INTO: Record<Design, string | null> = {
  "no audit at all": null,
  "plain insert": `INSERT INTO audit_entry (${COLUMNS}) VALUES (${VALUES})`,
  "ours: insert, sealed after": `INSERT INTO audit_entry (${COLUMNS}) VALUES (${VALUES})`,
  "global hash chain": `INSERT INTO bench_chain (${COLUMNS}) VALUES (${VALUES})`,
};

/** Beside the product's own tables: what is changed, and a log in which every entry holds the hash of the one before. */
export const BENCH_TABLES = `
  CREATE TABLE bench_draft (id text PRIMARY KEY, version integer NOT NULL DEFAULT 0);
  INSERT INTO bench_draft SELECT 'drf_' || n FROM generate_series(0, 999) AS n;
  CREATE TABLE bench_chain (LIKE audit_entry INCLUDING DEFAULTS INCLUDING INDEXES, hash bytea);
  CREATE TABLE bench_head (hash bytea); INSERT INTO bench_head VALUES ('');
  CREATE FUNCTION bench_link() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    SELECT sha256(hash || convert_to(to_jsonb(NEW)::text, 'UTF8')) INTO NEW.hash FROM bench_head FOR UPDATE;
    UPDATE bench_head SET hash = NEW.hash;
    RETURN NEW;
  END $$;
  CREATE TRIGGER link BEFORE INSERT ON bench_chain FOR EACH ROW EXECUTE FUNCTION bench_link();`;

/** Writes over so many connections until told to stop; each change is four round trips, as an application makes them. */
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
        await change(client, INTO[design]);
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

async function change(client: pg.Client, insert: string | null): Promise<void> {
  const draft = `drf_${Math.floor(Math.random() * 1000)}`;
  await client.query("BEGIN");
  await client.query({
    name: "change",
    text: "UPDATE bench_draft SET version = version + 1 WHERE id = $1",
    values: [draft],
  });
  if (insert) await client.query({ name: "entry", text: insert, values: [randomUUID(), draft, SUMMARY, PAYLOAD] });
  await client.query("COMMIT");
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
