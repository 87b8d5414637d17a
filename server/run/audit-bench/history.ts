import type pg from "pg";
import { DAY_ONE_POLICY } from "../../policy/pack/day-one.ts";

/** What the made-up history holds, so that a search knows what to look for. */
export const HISTORY = {
  people: 500,
  entriesPerDraft: 8,
  /** One entry in so many says the rare name. */
  rareEvery: 25_000,
  rare: "Quillfeather",
  absent: "Zanzibarine",
};

const FIRST =
  "{Mara,Jonas,Ruth,Adaeze,Liang,Sofia,Tomasz,Ines,Omar,Greta,Hugo,Noor,Priya,Felix,Elena,Kofi,Yuki,Anton,Lucia,Malik}";
const LAST =
  "{Lindqvist,Keller,Amsel,Okafor,Chen,Marini,Nowak,Duarte,Haddad,Vogel,Brandt,Rahimi,Iyer,Baumann,Petrova,Mensah,Sato,Weiss,Ferri,Aziz,Holm,Stein,Costa,Berg,Novak}";
const SURFACES = "{post,comment,article,profile,message}";
const RULES = "{CLI-01,FIN-02,HR-03,LEG-04,SEC-05,PII-06,MKT-07,AI-08,REG-09,BRA-10,CLI-11,FIN-12}";
/** What an entry of a draft's life says; the entry's place in it picks the line. */
const LIFE = [
  ["draft.created", "began a"],
  ["draft.opened", "opened a"],
  ["draft.submitted", "sent for review revision 1 of a"],
  ["draft.claimed", "took for review a"],
  ["draft.changes_requested", "asked for changes in a"],
  ["draft.submitted", "sent for review revision 2 of a"],
  ["draft.approved", "approved revision 2 of a"],
  ["draft.published", "published a"],
] as const;

/** Writes so many entries over the eleven months before now, with the drafts, texts and decisions they tell of. */
export async function makeHistory(client: pg.Client, entries: number): Promise<void> {
  await client.query("SELECT make_audit_months((now() - interval '11 months')::date, now()::date)");
  await client.query("SET session_replication_role = replica"); // no trigger asks each made-up row for its entry
  await client.query("SET maintenance_work_mem = '512MB'; SET max_parallel_maintenance_workers = 2");
  await makePeople(client);
  await client.query(DRAFTS, [Math.ceil(entries / HISTORY.entriesPerDraft)]);
  const indexes = await client.query<{ name: string; def: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS def
       FROM pg_index WHERE indrelid = 'audit_entry'::regclass AND NOT indisprimary`,
  );
  // Built at the end: ten million entries are sorted once then, not looked up each.
  for (const { name } of indexes.rows) await client.query(`DROP INDEX ${name}`);
  for (let from = 0; from < entries; from += PIECE)
    await client.query(ENTRIES, [from, Math.min(from + PIECE, entries) - 1, entries]);
  for (const { def } of indexes.rows) await client.query(def.replace(" ON ONLY ", " ON "));
  await client.query("SET session_replication_role = DEFAULT");
  await client.query("VACUUM ANALYZE");
}

const PIECE = 250_000;

async function makePeople(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO organisation (id, name, zone, created_at) VALUES ('org_bench', 'Bench', 'UTC', now()) ON CONFLICT DO NOTHING`,
  );
  await client.query(
    `INSERT INTO policy_version (id, number, document, sha256, published_at, effective_from)
      VALUES ('pol_bench', 1, $1, repeat('ab', 32), now() - interval '1 year', now() - interval '1 year')`,
    [DAY_ONE_POLICY],
  );
  await client.query(
    `INSERT INTO person (id, email, name, role, department, created_at)
      SELECT 'usr_' || n, 'p' || n || '@bench.example', ${nameOf("n")}, 'EMPLOYEE', 'Department ' || n % 12, now()
      FROM generate_series(0, ${HISTORY.people - 1}) AS n`,
  );
}

/** The name of a person by number: SQL. */
const nameOf = (n: string) => `('${FIRST}'::text[])[1 + ${n} % 20] || ' ' || ('${LAST}'::text[])[1 + ${n} / 20]`;
const surfaceOf = (n: string) => `('${SURFACES}'::text[])[1 + ${n} % 5]`;
const ago = (part: string) => `now() - interval '330 days' * (1 - ${part})`;

const DRAFTS = `
  WITH d AS (SELECT n, 'drf_' || n AS id, ${ago("n::float8 / $1")} AS at FROM generate_series(0, $1::int - 1) AS n),
    drafts AS (
      INSERT INTO draft (id, author_id, surface, state, created_at, updated_at, submitted_at, decided_at, published_at, published_url)
      SELECT id, 'usr_' || n % ${HISTORY.people}, ${surfaceOf("n")}, 'PUBLISHED', at, at, at, at, at,
        'https://www.linkedin.com/feed/update/urn:li:activity:' || 7000000000000 + n FROM d),
    texts AS (
      INSERT INTO revision (id, draft_id, number, surface, text, text_hash, salt, created_at, policy_version_id, engine, action,
        severity, verdict)
      SELECT 'rev_' || n, id, 1, ${surfaceOf("n")}, 'Text.', repeat('cd', 32), 'ab', at, 'pol_bench', '1.0.0', 'review', 2, '{}' FROM d)
  INSERT INTO decision (id, draft_id, revision_id, reviewer_id, kind, reason_rules, created_at)
  SELECT 'dec_' || n, id, 'rev_' || n, 'usr_' || n % 20, 'approve', '{}', at + interval '3 hours' FROM d`;

const ENTRIES = `
  WITH e AS (
    SELECT n, n / ${HISTORY.entriesPerDraft} AS d, 1 + n % ${LIFE.length} AS step, (n % ${HISTORY.people} * 7919) % ${HISTORY.people} AS who,
      date_trunc('milliseconds', ${ago("n::float8 / $3::int")}) AS at,
      CASE WHEN n % 5 = 2 THEN ARRAY[(('${RULES}'::text[])[1 + (n / 5) % 12])] ELSE '{}' END AS rules
    FROM generate_series($1::int, $2::int) AS n)
  INSERT INTO audit_entry (id, at, recorded_at, type, actor_id, actor_name, subject_kind, subject_id, draft_id, rule_ids,
    policy_version, engine, summary, payload)
  SELECT gen_random_uuid(), at, at, ('{${LIFE.map(([type]) => type).join(",")}}'::text[])[step], 'usr_' || who, ${nameOf("who")},
    'draft', 'drf_' || d, 'drf_' || d, rules, 1, '1.0.0',
    ${nameOf("who")} || ' ' || (ARRAY['${LIFE.map(([, says]) => says).join("','")}'])[step] || ' ' || ${surfaceOf("d")} || ' under policy 1'
      || CASE WHEN rules <> '{}' THEN ' (' || rules[1] || ').' ELSE '.' END
      || CASE WHEN n % ${HISTORY.rareEvery} = 77 THEN ' Note: it names Aurelia ${HISTORY.rare}.' ELSE '' END,
    jsonb_build_object('draftId', 'drf_' || d, 'surface', ${surfaceOf("d")}, 'revision', 1, 'action', 'review', 'policyVersion', 1,
      'engine', '1.0.0', 'commitment', encode(sha256(n::text::bytea), 'hex'), 'rules', '[]'::jsonb, 'note', repeat('x', n % 200))
  FROM e`;
