import pg from "pg";

/** Addresses of the database this test file has to itself: as the product runs, and as the owner of its tables. */
export const databaseUrl = () => given("DATABASE_URL");
export const ownerUrl = () => given("TEST_OWNER_URL");

/** Runs SQL as the runtime role, outside our own code: for asking what the database itself refuses. */
export const asRuntimeRole = (sql: string, values?: unknown[]) => query(databaseUrl(), sql, values);

/** Runs SQL as the owner: for looking at, or damaging, what the product may not touch. */
export const asOwner = (sql: string, values?: unknown[]) => query(ownerUrl(), sql, values);

type Row = Record<string, unknown>;

async function query(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

function given(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error("Only a *.db.test.ts file has a database.");
  return value;
}
