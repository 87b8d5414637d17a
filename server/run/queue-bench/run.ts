import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { makeClient } from "../../db/client.ts";
import { log } from "../../log.ts";
import { createCaller } from "../../trpc/root.ts";
import { runChild } from "../child.ts";
import { table } from "../detection/table.ts";
import { quantile } from "../detection/timing.ts";
import { startDatabase } from "../embedded-database.ts";
import { ROOT } from "../environment.ts";
import { ensureJobSchema } from "../job-schema.ts";
import { migrate } from "../migrate.ts";
import { type Filling, fillQueue } from "./fill.ts";

const WARM_UP = 5;
const SECRET = "only-for-a-bench-and-long-enough-for-it";

type Caller = ReturnType<typeof createCaller>;

/** Measures the queue's pages as the server answers them, beside the least SQL that could, on a PostgreSQL of its own with fsync on. */
export async function benchQueue({ rounds, ...filling }: Filling & { rounds: number }): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "imprimatur-bench-"));
  fs.chmodSync(folder, 0o755);
  const database = await startDatabase({ folder, database: "bench" });
  try {
    console.error("the sample organisation …");
    await migrate(database.ownerUrl, { log: () => {} });
    await ensureJobSchema(database.ownerUrl);
    Object.assign(process.env, settings(database.ownerUrl));
    await runChild(process.execPath, [...process.execArgv, path.join(ROOT, "prisma/seed.ts")]);
    console.error(`${filling.waiting} waiting and ${filling.past} past drafts …`);
    await fillQueue(database.ownerUrl, filling);
    const rows = await measure(database.ownerUrl, rounds);
    const title = `The queue with ${filling.waiting} waiting and ${filling.past} past drafts: ms at the server, ${rounds} rounds`;
    console.log(table(title, ["what", "p50", "p95", "least SQL p50", "p95"], rows));
  } finally {
    await database.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const settings = (DATABASE_URL: string) => ({
  ...{ DATABASE_URL, APP_URL: "http://localhost:3000", NEXTAUTH_SECRET: SECRET, FINGERPRINT_KEY: SECRET },
  ...{ AUDIT_KEY: "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc", LOG_LEVEL: "error" },
});

async function measure(url: string, rounds: number): Promise<(string | null)[][]> {
  const db = makeClient(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const reviewer = await db.person.findFirstOrThrow({ where: { role: "REVIEWER" }, orderBy: { name: "asc" } });
    const { id, name, email, role } = reviewer;
    const actor = { id, name, email, role, sessionId: "bench", language: "en" as const };
    const more = { now: () => new Date(), address: null, requestId: "bench", log: log(), language: "en" as const };
    const asked = await questions(createCaller({ db, actor, ...more }));
    const rows: (string | null)[][] = [];
    for (const { what, ask, least } of asked) {
      console.error(`${what} …`);
      const ours = await timed(rounds, ask);
      const floor = least === null ? null : await timed(rounds, () => client.query({ name: what, ...least }));
      rows.push([what, ...shown(ours), ...(floor === null ? [null, null] : shown(floor))]);
    }
    return rows;
  } finally {
    await client.end();
    await db.$disconnect();
  }
}

interface Question {
  what: string;
  ask: (round: number) => Promise<unknown>;
  /** The same rows, or the same number, without asking whose turn it is or what a page shows besides. */
  least: { text: string; values?: unknown[] } | null;
}

async function questions({ review }: Caller): Promise<Question[]> {
  const first = await review.queue({});
  if (first.nextCursor === null) throw new Error("the queue has one page only, so there is nothing to measure");
  const cursors = [first.nextCursor];
  for (let page = 1; page < 10; page++) {
    const { nextCursor } = await review.queue({ cursor: cursors.at(-1) });
    if (nextCursor !== null) cursors.push(nextCursor);
  }
  const deep = cursors.at(-1) ?? first.nextCursor;
  const ids = first.items.map((item) => item.id);
  const rows = "SELECT * FROM draft WHERE state = 'IN_REVIEW'";
  const order = "ORDER BY severity DESC, due_at, id";
  const departments = await review.departments();
  return [
    { what: "an empty question", ask: () => Promise.resolve(), least: { text: "SELECT 1" } },
    { what: "first page", ask: () => review.queue({}), least: { text: `${rows} ${order} LIMIT 51` } },
    {
      what: "next page",
      ask: () => review.queue({ cursor: first.nextCursor ?? undefined }),
      least: { text: `${rows} ${order} LIMIT 51 OFFSET 50` },
    },
    {
      what: "tenth page",
      ask: () => review.queue({ cursor: deep }),
      least: { text: `${rows} ${order} LIMIT 51 OFFSET 500` },
    },
    {
      what: "of one severity",
      ask: () => review.queue({ severity: "high" }),
      least: { text: `${rows} AND severity = 3 ${order} LIMIT 51` },
    },
    {
      what: "of one surface",
      ask: () => review.queue({ surface: "comment" }),
      least: { text: `${rows} AND surface = 'comment' ${order} LIMIT 51` },
    },
    {
      what: "of one department",
      ask: (round) => review.queue({ department: departments[round % departments.length] ?? "" }),
      least: {
        text: `${rows} AND author_id IN (SELECT id FROM person WHERE department = 'Department 7') ${order} LIMIT 51`,
      },
    },
    { what: "mine", ask: () => review.queue({ claim: "mine" }), least: null },
    { what: "free", ask: () => review.queue({ claim: "free" }), least: { text: `${rows} ${order} LIMIT 51` } },
    {
      what: "counts",
      ask: () => review.count(),
      least: { text: "SELECT count(*) FROM draft WHERE state = 'IN_REVIEW'" },
    },
    { what: "departments", ask: () => review.departments(), least: { text: "SELECT DISTINCT department FROM person" } },
    {
      what: "one draft opened",
      ask: (round) => review.byId({ draftId: ids[round % ids.length] ?? "" }),
      least: {
        text: "SELECT * FROM draft d JOIN revision r ON r.draft_id = d.id JOIN finding f ON f.revision_id = r.id WHERE d.id = $1",
        values: [ids[0]],
      },
    },
    {
      what: "the whole page at once",
      ask: () => Promise.all([review.queue({}), review.count(), review.departments()]),
      least: null,
    },
  ];
}

async function timed(rounds: number, ask: (round: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = [];
  for (let round = -WARM_UP; round < rounds; round++) {
    const begun = performance.now();
    await ask(Math.max(0, round));
    if (round >= 0) taken.push(performance.now() - begun);
  }
  return taken;
}

const shown = (taken: number[]) => [quantile(taken, 0.5).toFixed(1), quantile(taken, 0.95).toFixed(1)];
