import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { runChild } from "./child.ts";
import { ROOT } from "./environment.ts";
import { whileMarked } from "./half-loaded.ts";
import type { OpenDatabase } from "./product-database.ts";
import { step } from "./progress.ts";

const SEED = path.join(ROOT, "prisma/seed.ts");

export type SamplePerson = { name: string; role: string };

/** Loads the sample organisation where there is none yet: at a first embedded start, or where it is asked for. */
export async function loadSample({ ownerUrl, isEmbedded }: OpenDatabase): Promise<void> {
  const found = await organisation();
  if (found || !(isEmbedded || isAsked())) {
    if (found && isAsked() && !found.isSample)
      throw new Error("This database belongs to a real organisation: no sample is loaded into it.");
    return;
  }
  if (!fs.existsSync(SEED)) return console.log("  no sample organisation in this release");
  await step("Sample organisation, with sixty days of history", (say) =>
    whileMarked(ownerUrl, () => runChild(process.execPath, [...process.execArgv, SEED], { say })),
  );
}

/**
 * Decides whether choosing a sample person is enough to sign in. On an operator's own database only on purpose, and only where
 * the organisation is a sample: everybody who reaches the address may come in then.
 */
export async function decideSampleSignIn({ isEmbedded, place }: OpenDatabase): Promise<void> {
  const isOnPurpose = !isEmbedded && isAsked() && (await organisation())?.isSample === true;
  process.env.SAMPLE_SIGN_IN = isEmbedded || isOnPurpose ? "on" : "off";
  if (isOnPurpose)
    console.log(
      `  Anybody who reaches ${process.env.APP_URL} may sign in as a sample person of ${place}, as --sample asks.`,
    );
}

const isAsked = () => process.argv.includes("--sample") || process.env.SAMPLE === "1";

/** The first people of each role of a sample organisation, to tell whom one can sign in as. */
export async function samplePeople(): Promise<SamplePerson[]> {
  if (!(await organisation())?.isSample) return [];
  return query<SamplePerson>(
    `SELECT DISTINCT ON (role) name, role::text AS role FROM person WHERE is_active ORDER BY role, name`,
  );
}

async function organisation(): Promise<{ isSample: boolean } | undefined> {
  const [row] = await query<{ isSample: boolean }>(`SELECT is_sample AS "isSample" FROM organisation LIMIT 1`);
  return row;
}

async function query<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}
