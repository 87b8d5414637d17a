import pg from "pg";
import type { SealingKey } from "../../server/audit/commands/current-log.ts";
import { sealLog } from "../../server/audit/commands/seal-log.ts";
import { signerOf } from "../../server/audit/note.ts";
import { databaseUrl } from "./database.ts";

export const KEY: SealingKey = { seed: new Uint8Array(32).fill(7), place: "localhost:3000/log" };
export const NEXT_KEY: SealingKey = { seed: new Uint8Array(32).fill(8), place: "localhost:3000/log" };
/** Who signs a log of this key. */
export const signerFor = (id: number, key = KEY) => signerOf(`${key.place}/${id}`, key.seed);

/** Works with a connection of the runtime role. */
export async function connected<T>(work: (client: pg.Client) => Promise<T>, url = databaseUrl()): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** One pass of a sealer that has just started. */
export const seal = (key = KEY) => connected((client) => sealLog(client, key));
