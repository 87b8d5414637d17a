import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { Prisma } from "../../db/prisma.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";
import type { EntryFields, ImportDirectory, ImportPlan } from "../contract.ts";
import { readDirectoryCsv } from "../csv.ts";
import { nameKey } from "../name-key.ts";
import { planImport, planNothing } from "../plan-import.ts";
import { readStanding } from "../queries.ts";
import { bumpVersion } from "./bump-version.ts";
import { lockDirectory } from "./lock-directory.ts";

/** Imports a directory file, whole or not at all. With a problem anywhere nothing is imported, and each is named. */
export async function importDirectory(ctx: Ctx, input: ImportDirectory): Promise<ImportPlan> {
  const { lines, problems } = readDirectoryCsv(input.csv);
  if (problems.length > 0) return planNothing(problems);
  return transact(ctx.db, async (tx) => {
    await lockDirectory(tx);
    const plan = planImport(lines, await readStanding(tx), input.replaces);
    const { toAdd, toChange, ...rest } = plan;
    const done = { ...rest, problems, added: toAdd.length, changed: toChange.length, isDone: true };
    if (toAdd.length + toChange.length === 0) return done;
    await write(tx, ctx.now(), plan);
    const version = await bumpVersion(tx);
    await recordEvent(tx, ctx, { type: "directory.imported", added: toAdd.length, changed: toChange.length, version });
    return done;
  });
}

/** Two statements whatever the number of lines: a round trip for each took longer than a transaction may. */
async function write(tx: Tx, at: Date, { toAdd, toChange }: ReturnType<typeof planImport>): Promise<void> {
  if (toAdd.length > 0) {
    await tx.$executeRaw`
      INSERT INTO directory_entry
        (id, kind, name_key, name, status, approved_description, aliases, created_at, updated_at)
      SELECT given.*, ${at}, ${at} FROM (
        SELECT id, kind, name_key, name, status, approved_description, ${ALIASES}
        FROM unnest(${toAdd.map(() => newId("directory"))}::text[], ${toAdd.map(({ kind }) => kind)}::text[],
          ${toAdd.map(({ name }) => nameKey(name))}::text[], ${columnsOf(toAdd)})
          AS line (id, kind, name_key, name, status, approved_description, aliases)) AS given`;
  }
  if (toChange.length > 0) {
    await tx.$executeRaw`
      UPDATE directory_entry entry
      SET name = line.name, status = line.status, approved_description = line.approved_description,
        aliases = ${ALIASES}, updated_at = ${at}, version = entry.version + 1
      FROM unnest(${toChange.map(({ id }) => id)}::text[], ${columnsOf(toChange.map(({ entry }) => entry))})
        AS line (id, name, status, approved_description, aliases)
      WHERE entry.id = line.id`;
  }
}

/** A list in each row: unnest would flatten an array of arrays, so aliases travel as JSON. */
const ALIASES = Prisma.sql`ARRAY(SELECT jsonb_array_elements_text(line.aliases::jsonb))`;

function columnsOf(entries: readonly EntryFields[]): Prisma.Sql {
  const columns = [
    entries.map(({ name }) => name),
    entries.map(({ status }) => status),
    entries.map(({ approvedDescription }) => approvedDescription),
    entries.map(({ aliases }) => JSON.stringify(aliases)),
  ];
  return Prisma.join(columns.map((column) => Prisma.sql`${column}::text[]`));
}
