import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import pino from "pino";
import { openLog } from "../../audit/commands/open-log.ts";
import { listEntries } from "../../audit/queries.ts";
import type { Ctx } from "../../context.ts";
import { type Db, makeClient } from "../../db/client.ts";
import { refreshReports } from "../../reports/commands/refresh-reports.ts";
import { loadReport } from "../../reports/queries/load-report.ts";
import { table } from "../detection/table.ts";
import { quantile } from "../detection/timing.ts";
import { startDatabase } from "../embedded-database.ts";
import { migrate } from "../migrate.ts";
import { HISTORY, makeHistory } from "./history.ts";
import { type Look, looksOver } from "./looks.ts";

const TURNS = 30;
/** A plan that reads the whole log for every turn would keep the bench for hours. */
const MOST_MS = 20_000;

/** Measures reading a log of so many entries, on a PostgreSQL of its own, beside the SQL somebody would write by hand. */
export async function benchReading({ entries }: { entries: number }): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-bench-"));
  fs.chmodSync(folder, 0o755);
  const database = await startDatabase({ folder, database: "bench", fast: true });
  const client = new pg.Client({ connectionString: database.ownerUrl });
  const db = makeClient(database.ownerUrl);
  try {
    await migrate(database.ownerUrl, { log: () => {} });
    await client.connect();
    console.error(`writing ${entries} entries …`);
    const begun = performance.now();
    await makeHistory(client, entries);
    console.error(`… took ${((performance.now() - begun) / 1000).toFixed(0)} s`);
    await lists(db, client, entries);
    await pages(db, entries);
    await reports(db, client);
  } finally {
    await db.$disconnect();
    await client.end();
    await database.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function lists(db: Db, client: pg.Client, entries: number): Promise<void> {
  const rows = [];
  for (const look of looksOver(Math.floor(entries / HISTORY.entriesPerDraft))) {
    console.error(`${look.name} …`);
    const ours = await timed((turn) => listEntries(db, look.filter(turn), "UTC", "en"));
    const raw = await timed((turn) => select(client, look, turn));
    const ratio = quantile(ours, 0.5) / quantile(raw, 0.5);
    rows.push([look.name, ...shown(ours), ...shown(raw), ratio.toFixed(2)]);
  }
  console.log(
    table(
      `The newest fifty of ${entries} entries, warm, ms: ${TURNS} turns each`,
      ["look", "ours p50", "p95", "SQL p50", "p95", "ours / SQL"],
      rows,
    ),
  );
  console.log("Ours: the page's own query, through Prisma. SQL: one SELECT as written by hand, through node-postgres.");
}

const COLUMNS = "id, at, recorded_at, type, actor_name, summary, draft_id, policy_version, engine, payload";

async function select(client: pg.Client, look: Look, turn: number): Promise<void> {
  const [where, ...values] = look.raw(turn);
  await client.query(`SELECT ${COLUMNS} FROM audit_entry e WHERE ${where} ORDER BY at DESC, id DESC LIMIT 51`, values);
}

/** Whole requests: the list, and the entry that it was read. */
async function pages(db: Db, entries: number): Promise<void> {
  const looks = looksOver(Math.floor(entries / HISTORY.entriesPerDraft));
  const actor = {
    id: "usr_0",
    name: "Ruth Amsel",
    email: "r@bench.example",
    role: "AUDITOR",
    sessionId: "ses_bench",
  } as const;
  const ctx: Ctx = {
    ...{ db, actor: { ...actor, language: "en" }, now: () => new Date() },
    ...{ address: null, requestId: "bench", log: pino({ level: "silent" }) },
  };
  const taken: number[] = [];
  for (const look of looks) taken.push(...(await timed((turn) => openLog(ctx, look.filter(turn), "UTC"))));
  console.log(
    table(
      "The audit page, all looks, its own entry included, ms",
      ["p50", "p95", "most"],
      [[...shown(taken), Math.max(...taken).toFixed(0)]],
    ),
  );
}

async function reports(db: Db, client: pg.Client): Promise<void> {
  const begun = performance.now();
  await refreshReports({ db, now: () => new Date() });
  const refreshed = performance.now() - begun;
  const rows = [];
  for (const months of [1, 3, 11]) {
    const from = new Date(Date.now() - months * 30 * 86_400_000).toISOString().slice(0, 10);
    const ours = await timed(() => loadReport(db, { from }, "UTC", new Date()));
    const raw = await timed(() =>
      client.query(
        `SELECT measure, key, "within", week, surface, count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY hours)
           FROM report_fact WHERE at >= $1 AND measure IN ('text', 'draft', 'decision', 'finding', 'kept') GROUP BY 1, 2, 3, 4, 5`,
        [from],
      ),
    );
    rows.push([
      `${months} months`,
      ...shown(ours),
      ...shown(raw),
      (quantile(ours, 0.5) / quantile(raw, 0.5)).toFixed(2),
    ]);
  }
  console.log(table("The report, ms", ["period", "ours p50", "p95", "SQL p50", "p95", "ours / SQL"], rows));
  console.log(
    `Ours reads what a job added up (it took ${(refreshed / 1000).toFixed(1)} s); SQL counts the facts themselves.`,
  );
}

/** Milliseconds each turn took; the first, which warms up, isn't counted. */
async function timed(work: (turn: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  const begun = performance.now();
  for (let turn = 0; turn <= TURNS && performance.now() - begun < MOST_MS; turn++) {
    const from = performance.now();
    await work(turn);
    taken.push(performance.now() - from);
  }
  return taken.length > 1 ? taken.slice(1) : taken;
}

const shown = (taken: readonly number[]): string[] => [
  quantile(taken, 0.5).toFixed(1),
  quantile(taken, 0.95).toFixed(1),
];
