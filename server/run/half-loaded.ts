import pg from "pg";

const MARK = "the sample organisation is being loaded";

/** Marks a database while the sample is loaded into it, so that a start cut short isn't taken for a finished one. */
export async function whileMarked(ownerUrl: string, load: () => Promise<void>): Promise<void> {
  await comment(ownerUrl, MARK);
  await load();
  await comment(ownerUrl, null);
}

/**
 * Empties a database in which the loading of the sample was cut short. There are no real people in it yet.
 * Throws while somebody is connected: then it isn't cut short, another start is still at it.
 */
export async function emptyIfHalfLoaded(ownerUrl: string): Promise<void> {
  const name = nameOf(ownerUrl);
  const server = new URL(ownerUrl);
  server.pathname = "/postgres";
  await withClient(server.href, async (client) => {
    const { rows } = await client.query<{ said: string | null }>(
      "SELECT shobj_description(oid, 'pg_database') AS said FROM pg_database WHERE datname = $1",
      [name],
    );
    if (rows[0]?.said !== MARK) return;
    await drop(client, name);
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  });
}

async function drop(client: pg.Client, name: string): Promise<void> {
  try {
    await client.query(`DROP DATABASE ${client.escapeIdentifier(name)}`); // without FORCE the server itself looks who is there
  } catch (cause) {
    if (!(cause instanceof pg.DatabaseError && cause.code === IN_USE)) throw cause;
    throw new Error("Another start is loading the sample organisation into this database: wait until it is done.", {
      cause,
    });
  }
}

const IN_USE = "55006";

const comment = (ownerUrl: string, said: string | null) =>
  withClient(ownerUrl, async (client) => {
    const value = said === null ? "NULL" : client.escapeLiteral(said);
    await client.query(`COMMENT ON DATABASE ${client.escapeIdentifier(nameOf(ownerUrl))} IS ${value}`);
  });

const nameOf = (url: string) => decodeURIComponent(new URL(url).pathname.slice(1));

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
