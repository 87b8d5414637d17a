import { setImmediate } from "node:timers/promises";
import type { Reader } from "../db/transaction.ts";
import type { DirectoryTerm, Organisation } from "../detection/contract.ts";
import { EntryKind, EntryStatus } from "../detection/contract.ts";
import { compileInSlices } from "../detection/directory/compile.ts";
import { log } from "../log.ts";
import type { Page } from "../shared/page.ts";
import type { DirectoryFilter, EntryView, ImportDirectory, ImportPlan } from "./contract.ts";
import { readDirectoryCsv } from "./csv.ts";
import { nameKey } from "./name-key.ts";
import { planImport, planNothing, type Standing } from "./plan-import.ts";

/** The organisation with its whole directory, as the engine needs it. */
export interface KnownOrganisation extends Organisation {
  id: string;
  zone: string;
  isSample: boolean;
  directoryVersion: number;
}

let kept: KnownOrganisation | null = null;
/** The version that is being prepared beside the requests. */
let coming: string | null = null;

/** Below this many entries a directory is prepared in less time than a request takes, and is simply awaited. */
const SMALL_DIRECTORY = 20_000;

/**
 * The organisation, read anew only when the directory's version moved: the engine compiles a directory once per object,
 * and all requests share it. A large one is prepared in slices beside the requests; until it stands, the one before serves.
 */
export async function loadOrganisation(db: Reader): Promise<KnownOrganisation> {
  const row = await db.organisation.findFirst({ select: { id: true, directoryVersion: true } });
  if (row === null) throw new Error("no organisation: set-up comes first");
  if (kept?.id === row.id && kept.directoryVersion === row.directoryVersion) return kept;
  if (kept?.id === row.id && kept.directory.length > SMALL_DIRECTORY) {
    const version = `${row.id} ${row.directoryVersion}`;
    if (coming !== version) void prepareBeside(db, row.id, version);
    return kept;
  }
  kept = await prepare(db, row.id);
  return kept;
}

/** A failure leaves the directory before in use, and the next request tries again. */
async function prepareBeside(db: Reader, id: string, version: string): Promise<void> {
  coming = version;
  try {
    kept = await prepare(db, id);
  } catch (cause) {
    log().error({ err: cause }, "the directory could not be prepared");
  } finally {
    coming = null;
  }
}

async function prepare(db: Reader, id: string): Promise<KnownOrganisation> {
  const organisation = await readOrganisation(db, id);
  const slices = compileInSlices(organisation);
  while (slices.next().done !== true) await setImmediate();
  return organisation;
}

async function readOrganisation(db: Reader, id: string): Promise<KnownOrganisation> {
  const { directoryVersion, ...organisation } = await db.organisation.findUniqueOrThrow({
    where: { id },
    select: {
      id: true,
      name: true,
      industry: true,
      regions: true,
      isListed: true,
      internalDomains: true,
      sites: true,
      zone: true,
      isSample: true,
      directoryVersion: true,
    },
  });
  return { ...organisation, directoryVersion, directory: await readTerms(db) };
}

const TERMS_A_READING = 5000;

/** In pages, for a million rows in one answer would keep everybody waiting. */
async function readTerms(db: Reader): Promise<DirectoryTerm[]> {
  const terms: DirectoryTerm[] = [];
  for (let after = ""; ; after = terms.at(-1)?.id ?? "") {
    const page = await db.directoryEntry.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      select: FIELDS,
      take: TERMS_A_READING,
    });
    for (const row of page) terms.push(parseEntry(row));
    if (page.length < TERMS_A_READING) return terms;
  }
}

const PAGE = 50;

/**
 * A page of the directory by name; words are looked for in names and aliases. The cursor is the last entry's id; one that
 * is gone begins again. Directories have thousands of entries, so one pass over the table is quick enough.
 */
export async function listEntries(db: Reader, filter: DirectoryFilter): Promise<Page<EntryView>> {
  const { kind = null, status = null, cursor = null } = filter;
  const words = filter.q ? `%${nameKey(filter.q).replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null;
  const rows = await db.$queryRaw<EntryView[]>`
    SELECT id, kind, status, name, aliases, approved_description AS "approvedDescription", version,
      updated_at AS "updatedAt"
    FROM directory_entry
    WHERE (${kind}::text IS NULL OR kind = ${kind})
      AND (${status}::text IS NULL OR status = ${status})
      AND (${words}::text IS NULL OR name_key LIKE ${words}
        OR EXISTS (SELECT 1 FROM unnest(aliases) AS alias WHERE alias ILIKE ${words}))
      AND COALESCE((name_key, id) > (SELECT name_key, id FROM directory_entry WHERE id = ${cursor}), true)
    ORDER BY name_key, id LIMIT ${PAGE + 1}`;
  const items = rows.slice(0, PAGE).map(parseEntry);
  return { items, nextCursor: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null };
}

/** The whole directory as an import compares it. */
export async function readStanding(db: Reader): Promise<Standing[]> {
  const rows = await db.directoryEntry.findMany({ select: { ...FIELDS, nameKey: true } });
  return rows.map(parseEntry);
}

/** What an import of this file would do; nothing is written. */
export async function previewImport(db: Reader, input: ImportDirectory): Promise<ImportPlan> {
  const { lines, problems } = readDirectoryCsv(input.csv);
  if (problems.length > 0) return planNothing(problems);
  const { toAdd, toChange, ...rest } = planImport(lines, await readStanding(db), input.replaces);
  return { ...rest, problems, added: toAdd.length, changed: toChange.length, isDone: false };
}

const FIELDS = { id: true, kind: true, status: true, name: true, aliases: true, approvedDescription: true } as const;

function parseEntry<T extends { kind: string; status: string }>(row: T) {
  return { ...row, kind: EntryKind.parse(row.kind), status: EntryStatus.parse(row.status) };
}
