import pg from "pg";

/** Where a draft is over: nothing judges it again, and nobody waits for it. */
const OVER = "('PUBLISHED', 'REJECTED', 'WITHDRAWN', 'EXPIRED')";

/**
 * Adds `count` copies of the sample's drafts that are over, each with its revisions and findings, to have a long past in a second.
 * Copies have no entries in the log, so the triggers that ask for one are off in this one transaction.
 */
export async function multiplyPastDrafts(ownerUrl: string, count: number): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      BEGIN;
      SET LOCAL session_replication_role = replica;
      CREATE TEMPORARY TABLE copied ON COMMIT DROP AS
        SELECT d.id, '_' || n AS mark FROM draft d, generate_series(1, ${count}) n
        WHERE d.state IN ${OVER} AND d.submitted_at IS NOT NULL ORDER BY n, d.id LIMIT ${count};
      INSERT INTO draft SELECT (jsonb_populate_record(d, jsonb_build_object('id', d.id || mark))).*
        FROM draft d JOIN copied c USING (id);
      INSERT INTO finding SELECT (jsonb_populate_record(f, jsonb_build_object('id', f.id || mark, 'revision_id', r.id || mark))).*
        FROM finding f JOIN revision r ON r.id = f.revision_id JOIN copied c ON c.id = r.draft_id;
      INSERT INTO revision SELECT (jsonb_populate_record(r, jsonb_build_object('id', r.id || mark, 'draft_id', c.id || mark))).*
        FROM revision r JOIN copied c ON c.id = r.draft_id;
      COMMIT;
      ANALYZE draft, revision, finding;`);
  } finally {
    await client.end();
  }
}
