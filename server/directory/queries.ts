import type { Organisation } from "../detection/contract.ts";
import { EntryKind, EntryStatus } from "../detection/contract.ts";
import type { Reader } from "../db/transaction.ts";

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
    select: { id: true, kind: true, status: true, name: true, aliases: true, approvedDescription: true },
  });
  const directory = terms.map((term) => ({
    ...term,
    kind: EntryKind.parse(term.kind),
    status: EntryStatus.parse(term.status),
  }));
  return { ...organisation, directoryVersion, directory };
}
