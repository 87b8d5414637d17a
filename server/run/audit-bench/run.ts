import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { SealingKey } from "../../audit/commands/current-log.ts";
import { sealLog } from "../../audit/commands/seal-log.ts";
import type { Tree } from "../../audit/right-edge.ts";
import { table } from "../detection/table.ts";
import { quantile } from "../detection/timing.ts";
import { startDatabase } from "../embedded-database.ts";
import { migrate } from "../migrate.ts";
import { verificationSeconds } from "./verification.ts";
import { BENCH_TABLES, DESIGNS, type Design, fill, write } from "./writers.ts";

const KEY: SealingKey = { seed: new Uint8Array(32).fill(7), place: "bench.example/log" };
const WRITERS = 16;
const SEALED_EVERY_MS = 200;

/** Measures the audit log on a PostgreSQL of its own, with fsync on: what it costs to write, to seal and to verify. */
export async function benchAudit({ rounds, seconds, entries }: { rounds: number; seconds: number; entries: number }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-bench-"));
  fs.chmodSync(folder, 0o755);
  const database = await startDatabase({ folder, database: "bench" });
  try {
    await migrate(database.ownerUrl, { log: () => {} });
    await withClient(database.ownerUrl, (client) => client.query(BENCH_TABLES));
    await writing(database.ownerUrl, rounds, seconds);
    await sealing(database.ownerUrl, seconds);
  } finally {
    await database.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
  console.error(`verifying ${entries} entries …`);
  const { seconds: took, megabytes } = await verificationSeconds(entries);
  console.log(
    table("Verifying an export", ["entries", "MB", "seconds"], [[entries, megabytes.toFixed(0), took.toFixed(1)]]),
  );
}

async function writing(url: string, rounds: number, seconds: number): Promise<void> {
  const designs = Object.keys(DESIGNS) as Design[];
  const seen = new Map<Design, { perSecond: number[]; p95: number[] }>(
    designs.map((design) => [design, { perSecond: [], p95: [] }]),
  );
  for (let round = 0; round < rounds; round++) {
    for (const design of designs) {
      console.error(`${design}, ${round + 1} of ${rounds} …`);
      const work = () => write(url, design, { writers: WRITERS, seconds });
      const { latencies, perSecond } = design.startsWith("ours") ? await whileSealed(url, work) : await work();
      seen.get(design)?.perSecond.push(perSecond);
      seen.get(design)?.p95.push(quantile(latencies, 0.95));
      await withClient(url, (client) => client.query("CHECKPOINT"));
      await whileSealed(url, async () => {}); // what the plain inserts left is no burden to the next
    }
  }
  const median = (design: Design) => quantile(seen.get(design)?.perSecond ?? [], 0.5);
  const rows = designs.map((design) => [
    design,
    median(design).toFixed(0),
    quantile(seen.get(design)?.p95 ?? [], 0.5).toFixed(1),
    (median(design) / median("plain insert")).toFixed(2),
    (median(design) / median("chain, hashed by a trigger")).toFixed(2),
    (median(design) / median("chain, hashed as ours")).toFixed(2),
  ]);
  console.log(
    table(
      `Writing: ${WRITERS} writers, medians of ${rounds} rounds of ${seconds} s`,
      ["design", "entries/s", "p95 ms", "of plain", "of trigger's chain", "of the same leaf's chain"],
      rows,
    ),
  );
  for (const [design, does] of Object.entries(DESIGNS)) console.log(`${design}: ${does}.`);
  console.log("");
}

async function sealing(url: string, seconds: number): Promise<void> {
  const elsewhere = new URL(url);
  elsewhere.pathname = "/postgres";
  console.error("inclusion at 2,000 entries a second …");
  const free = await inclusion(url, seconds);
  const held = await withClient(elsewhere.href, async (idle) => {
    await idle.query("BEGIN");
    await idle.query("SELECT pg_current_xact_id()");
    const result = await inclusion(url, seconds);
    await idle.query("ROLLBACK");
    return result;
  });
  console.error("catching up …");
  const entries = 100_000;
  await fill(url, entries);
  const begun = performance.now();
  const { sealed } = await withClient(url, (client) => sealLog(client, KEY));
  const perSecond = sealed / ((performance.now() - begun) / 1000);
  console.log(
    table(
      "Sealing",
      ["what", "figure"],
      [
        ["entries a second while measured", free.perSecond.toFixed(0)],
        ["from writing to a signed checkpoint, p50 ms", quantile(free.lags, 0.5).toFixed(0)],
        ["from writing to a signed checkpoint, p99 ms", quantile(free.lags, 0.99).toFixed(0)],
        ["the same beside an idle transaction elsewhere, p99 ms", quantile(held.lags, 0.99).toFixed(0)],
        [`catching up with ${sealed} entries, entries/s`, perSecond.toFixed(0)],
      ],
    ),
  );
}

/** Milliseconds from each entry's writing to the first checkpoint that covers it, by the database's clock. */
async function inclusion(url: string, seconds: number): Promise<{ lags: number[]; perSecond: number }> {
  const from = await withClient(
    url,
    async (client) => (await client.query("SELECT clock_timestamp() AS now")).rows[0].now,
  );
  const { perSecond } = await whileSealed(url, () =>
    write(url, "ours: insert, sealed after", { writers: WRITERS, seconds, perSecond: 2000 }),
  );
  const lags = await withClient(url, async (client) => {
    const { rows } = await client.query<{ lag: number }>(
      `SELECT 1000 * extract(epoch FROM c.signed_at - e.recorded_at)::float8 AS lag
         FROM audit_entry e JOIN audit_leaf l ON l.entry_id = e.id
         CROSS JOIN LATERAL (SELECT signed_at FROM audit_checkpoint WHERE log_id = l.log_id AND size > l.index
           ORDER BY size LIMIT 1) c
        WHERE e.recorded_at >= $1`,
      [from],
    );
    return rows.map(({ lag }) => lag);
  });
  return { lags, perSecond };
}

/** Seals every 200 ms beside some work, as the product's worker does, and once more after it. */
async function whileSealed<T>(url: string, work: () => Promise<T>): Promise<T> {
  return withClient(url, async (client) => {
    let [isDone, tree]: [boolean, Tree | null] = [false, null];
    const sealer = (async () => {
      while (!isDone) {
        tree = (await sealLog(client, KEY, tree)).tree;
        await new Promise((done) => setTimeout(done, SEALED_EVERY_MS));
      }
      await sealLog(client, KEY, tree);
    })();
    const result = await work();
    isDone = true;
    await sealer;
    return result;
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
