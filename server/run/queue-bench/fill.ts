import pg from "pg";

/** Where a draft is over: nobody waits for it. */
const OVER = "('PUBLISHED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')";
const AUTHORS = 2_000;
const DEPARTMENTS = 40;

export interface Filling {
  waiting: number;
  past: number;
}

/**
 * Multiplies the sample's drafts: those that wait, over all reviewers, two groups and a restricted one, and those that are over,
 * with their revisions, findings, stations and decisions. Copies have no entries in the log, so the triggers that ask for one are
 * off in this one transaction.
 */
export async function fillQueue(ownerUrl: string, { waiting, past }: Filling): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("BEGIN; SET LOCAL session_replication_role = replica;");
    await client.query(PEOPLE);
    await client.query(copies("waiting_copy", "state = 'IN_REVIEW'", waiting));
    await client.query(GROUPS_OF_WAITING);
    await client.query(copies("past_copy", `state IN ${OVER} AND submitted_at IS NOT NULL`, past));
    await client.query("COMMIT");
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}

const PEOPLE = `
  INSERT INTO person (id, email, name, role, department, created_at)
    SELECT 'usr_bench_' || n, 'author.' || n || '@northlight.example', 'Author ' || n, 'EMPLOYEE', 'Department ' || n % ${DEPARTMENTS}, now()
      FROM generate_series(0, ${AUTHORS - 1}) AS n;
  INSERT INTO reviewer_group (id, name, is_restricted, assignment, created_at) VALUES
    ('grp_bench_1', 'Legal', false, 'round_robin', now()), ('grp_bench_2', 'Communications', false, 'none', now()),
    ('grp_bench_3', 'Deals', true, 'none', now());
  INSERT INTO group_member SELECT g.id, p.id FROM reviewer_group g, person p WHERE p.role = 'REVIEWER' AND NOT g.is_restricted AND g.id LIKE 'grp_bench%';
  INSERT INTO group_member SELECT 'grp_bench_3', id FROM person WHERE role = 'REVIEWER' ORDER BY name DESC LIMIT 1;`;

/** Copies of the drafts that fit, each at a time and by an author of its own, with all that hangs on them. */
const copies = (name: string, which: string, count: number) => `
  CREATE TEMPORARY TABLE ${name} ON COMMIT DROP AS
    WITH kind AS (SELECT id, row_number() OVER (ORDER BY id) - 1 AS rank, count(*) OVER () AS kinds FROM draft WHERE ${which})
    SELECT kind.id, n, '_' || n AS mark FROM generate_series(1, ${count}) AS n JOIN kind ON kind.rank = n % kind.kinds;
  INSERT INTO draft SELECT (jsonb_populate_record(d, jsonb_build_object('id', d.id || mark, 'author_id', 'usr_bench_' || n % ${AUTHORS},
      'submitted_at', d.submitted_at - n * interval '7 seconds', 'due_at', d.due_at + n * interval '11 seconds'))).*
    FROM draft d JOIN ${name} c USING (id);
  INSERT INTO revision SELECT (jsonb_populate_record(r, jsonb_build_object('id', r.id || mark, 'draft_id', c.id || mark))).*
    FROM revision r JOIN ${name} c ON c.id = r.draft_id;
  INSERT INTO finding SELECT (jsonb_populate_record(f, jsonb_build_object('id', f.id || mark, 'revision_id', r.id || mark))).*
    FROM finding f JOIN revision r ON r.id = f.revision_id JOIN ${name} c ON c.id = r.draft_id;
  INSERT INTO review_stage SELECT (jsonb_populate_record(s, jsonb_build_object('id', s.id || mark, 'draft_id', c.id || mark))).*
    FROM review_stage s JOIN ${name} c ON c.id = s.draft_id;
  INSERT INTO decision SELECT (jsonb_populate_record(e, jsonb_build_object('id', e.id || mark, 'draft_id', c.id || mark, 'revision_id', e.revision_id || mark))).*
    FROM decision e JOIN ${name} c ON c.id = e.draft_id;`;

/** A quarter each for all reviewers and for three groups; one in a hundred is in somebody's hands. */
const GROUPS_OF_WAITING = `
  UPDATE review_stage s SET group_id = 'grp_bench_' || n % 4 FROM waiting_copy c WHERE s.draft_id = c.id || mark AND n % 4 > 0;
  UPDATE review_stage SET assignee_id = (SELECT id FROM person WHERE role = 'REVIEWER' AND hashtext(id) <> hashtext(review_stage.id)
    ORDER BY hashtext(id || review_stage.id) LIMIT 1) WHERE group_id = 'grp_bench_1' AND state = 'open';
  INSERT INTO claim SELECT c.id || mark, (SELECT id FROM person WHERE role = 'REVIEWER' ORDER BY name LIMIT 1), now() + interval '1 day'
    FROM waiting_copy c WHERE n % 100 = 0;`;
