import type { Reader } from "../db/transaction.ts";
import type { Organisation } from "../detection/contract.ts";
import { EntryKind, EntryStatus } from "../detection/contract.ts";
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

/**
 * The organisation, read anew only when the directory's version moved: the engine compiles a directory
 * once per object, and all requests share it.
 */
export async function loadOrganisation(db: Reader): Promise<KnownOrganisation> {
  const row = await db.organisation.findFirst({ select: { id: true, directoryVersion: true } });
  if (row === null) throw new Error("no organisation: set-up comes first");
  if (kept?.id === row.id && kept.directoryVersion === row.directoryVersion) return kept;
  kept = await readOrganisation(db, row.id);
  return kept;
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
  const terms = await db.directoryEntry.findMany({
    orderBy: { id: "asc" },
    select: FIELDS,
  });
  return { ...organisation, directoryVersion, directory: terms.map(parseEntry) };
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
