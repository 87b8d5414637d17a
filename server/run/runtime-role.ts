import pg from "pg";
import { APPEND_ONLY_COMMENT, APPEND_ONLY_TABLES, DATABASE_COLUMN_COMMENT } from "./append-only.ts";

type Table = { name: string; is_append_only: boolean; is_partition: boolean; insertable: string[] | null };

/**
 * Makes sure of the role the product runs as, and of what it may do, at every start. Gives the address to connect with as
 * that role. It is named after the database, so that two installations may share one server.
 */
export async function ensureRuntimeRole(
  ownerUrl: string,
  password: string,
  role = runtimeRoleFor(ownerUrl),
): Promise<string> {
  await inTransaction(ownerUrl, async (client) => {
    await makeRole(client, { ownerUrl, role, password });
    await grant(client, role);
  });
  return addressAs(ownerUrl, role, password);
}

function addressAs(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(role);
  url.password = encodeURIComponent(password);
  return url.href;
}

/** Gives a role that somebody else has made what the product needs, and no more. */
export const ensureGrants = (ownerUrl: string, role: string) =>
  inTransaction(ownerUrl, (client) => grant(client, role));

export const roleOf = (url: string) => decodeURIComponent(new URL(url).username);

const runtimeRoleFor = (url: string) => `${decodeURIComponent(new URL(url).pathname.slice(1))}_app`;

/** Whether the role behind an address could make the runtime role. */
export async function mayMakeRoles(url: string): Promise<boolean> {
  return inTransaction(url, async (client) => {
    const { rows } = await client.query<{ may: boolean }>(
      "SELECT rolsuper OR rolcreaterole AS may FROM pg_roles WHERE rolname = current_user",
    );
    return rows[0]?.may ?? false;
  });
}

/** What the database would not refuse to the role behind an address, in one sentence; null when all is well. */
export async function weaknessOf(url: string): Promise<string | null> {
  return inTransaction(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relname = ANY($1)
          AND (pg_has_role(relowner, 'MEMBER') OR has_table_privilege(oid, 'UPDATE') OR has_table_privilege(oid, 'DELETE'))`,
      [APPEND_ONLY_TABLES],
    );
    if (rows.length === 0) return null;
    const names = rows.map(({ name }) => name).join(", ");
    return `Not enforced: the role in DATABASE_URL could change or delete rows of ${names}; set MIGRATION_DATABASE_URL to the owner and DATABASE_URL to another role.`;
  });
}

async function inTransaction<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("BEGIN");
    // Two starts at once would trip over each other's catalogue rows.
    await client.query("SELECT pg_advisory_xact_lock(hashtext('imprimatur runtime role'))");
    const result = await work(client);
    await client.query("COMMIT");
    return result;
  } finally {
    await client.end();
  }
}

type Wanted = { ownerUrl: string; role: string; password: string };

async function makeRole(client: pg.Client, { ownerUrl, role, password }: Wanted): Promise<void> {
  const { rows } = await client.query<{ is_strong: boolean }>(
    "SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication OR rolbypassrls AS is_strong FROM pg_roles WHERE rolname = $1",
    [role],
  );
  if (rows[0]?.is_strong)
    throw new Error(`The role ${role} has more rights than it should (superuser or alike): take them away first.`);
  if (rows[0] && (await letsIn(addressAs(ownerUrl, role, password)))) return;
  // Another installation that runs on this database would be locked out at its next connection.
  if (rows[0] && (await isConnected(client, role)))
    throw new Error(
      `The role ${role} is in use by another installation, with another password: give both the same .data/secrets/runtime_role_password, or stop the other one.`,
    );
  const [name, secret] = [client.escapeIdentifier(role), client.escapeLiteral(password)];
  await client.query(`${rows[0] ? "ALTER" : "CREATE"} ROLE ${name} LOGIN PASSWORD ${secret}`);
}

/** Whether the server accepts role and password. */
async function letsIn(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return true;
  } catch (cause) {
    if (cause instanceof pg.DatabaseError && REFUSED.has(cause.code ?? "")) return false;
    throw cause;
  } finally {
    await client.end().catch(() => {});
  }
}

/** "invalid authorization", such as a role that may not log in, and "invalid password". */
const REFUSED = new Set(["28000", "28P01"]);

async function isConnected(client: pg.Client, role: string): Promise<boolean> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_stat_activity WHERE usename = $1 LIMIT 1", [role]);
  return rowCount !== 0;
}

async function grant(client: pg.Client, role: string): Promise<void> {
  const to = client.escapeIdentifier(role);
  const statements = [
    `REVOKE CREATE ON SCHEMA public FROM PUBLIC, ${to}`, // PostgreSQL before 15 let everybody create there
    `GRANT USAGE ON SCHEMA public TO ${to}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${to}`,
    // A table made between two starts, such as next month's partition of the log, must not be born with more.
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO ${to}`,
    `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO ${to}`,
    ...(await tables(client)).flatMap((table) => grantsOn(client, table, to)),
    ...(await jobSchemaGrants(client, to)),
  ];
  await client.query(statements.join(";\n"));
}

async function tables(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name, c.relispartition AS is_partition,
            bool_or(a.relname = ANY($1) OR coalesce(obj_description(a.oid, 'pg_class'), '') ILIKE '%' || $2 || '%') AS is_append_only,
            (SELECT CASE WHEN bool_or(held) THEN array_agg(attname::text) FILTER (WHERE NOT held) END
               FROM (SELECT attname, coalesce(col_description(a2.attrelid, a2.attnum), '') ILIKE '%' || $3 || '%' AS held
                       FROM pg_attribute a2
                      WHERE a2.attrelid = c.oid AND a2.attnum > 0 AND NOT a2.attisdropped) columns
            ) AS insertable
       FROM pg_class c
       JOIN pg_class a ON a.oid = c.oid OR a.oid IN (SELECT relid FROM pg_partition_ancestors(c.oid))
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm')
      GROUP BY c.oid, c.relname`,
    [APPEND_ONLY_TABLES, APPEND_ONLY_COMMENT, DATABASE_COLUMN_COMMENT],
  );
  return rows;
}

function grantsOn(client: pg.Client, table: Table, to: string): string[] {
  const on = `public.${client.escapeIdentifier(table.name)}`;
  const again = `REVOKE ALL ON ${on} FROM ${to}`;
  if (table.name === "_prisma_migrations") return [again, `GRANT SELECT ON ${on} TO ${to}`];
  if (!table.is_append_only) return [again, `GRANT SELECT, INSERT, UPDATE, DELETE ON ${on} TO ${to}`];
  // Rows come in through the parent, whose columns are guarded; by the partition's own door they could be forged.
  if (table.is_partition) return [again, `GRANT SELECT ON ${on} TO ${to}`];
  const columns = table.insertable
    ? ` (${table.insertable.map((name) => client.escapeIdentifier(name)).join(", ")})`
    : "";
  return [again, `GRANT SELECT, INSERT${columns} ON ${on} TO ${to}`];
}

/** The job queue's own schema is made by the owner (job-schema.ts); its rows are the runtime role's to work on. */
async function jobSchemaGrants(client: pg.Client, to: string): Promise<string[]> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_namespace WHERE nspname = 'pgboss'");
  if (!rowCount) return [];
  return [
    `GRANT USAGE ON SCHEMA pgboss TO ${to}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO ${to}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA pgboss TO ${to}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO ${to}`,
  ];
}
