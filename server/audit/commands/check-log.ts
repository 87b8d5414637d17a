import type { Db } from "../../db/client.ts";
import { openCheckpoint } from "../checkpoint.ts";
import { commitOf, leafTextOf } from "../leaf-of-entry.ts";
import { hashLeaf, isSameHash } from "../merkle.ts";
import { findCheckpoint, type SignedCheckpoint } from "../queries/checkpoints.ts";
import { findDoubles } from "../queries/doubles.ts";
import { readRoot, readSealed } from "../queries/tree.ts";
import { emptyEdge, extend, rootOfEdge } from "../right-edge.ts";

export interface Finding {
  finding: "sound" | "rolled_back" | "forked" | "altered";
  entryId: string | null;
  detail: string;
}

const BATCH = 2_000;
const SOUND: Finding = { finding: "sound", entryId: null, detail: "" };

/**
 * Looks whether the log is still what was signed, and keeps what it finds: at a start against the checkpoints from outside,
 * at night every entry besides. A log found rolled back or forked is sealed no further (seal-log.ts).
 */
export async function checkLog(
  { db }: { db: Db },
  occasion: "start" | "night",
  outside: readonly string[],
): Promise<Finding | null> {
  if (occasion === "night") await lookFromTheBeginning(db);
  const checkpoint = await findCheckpoint(db);
  if (checkpoint === null) return null;
  const { origin, publicKey, logId, size } = checkpoint;
  const seen = outside.flatMap((note) => openCheckpoint(note, { name: origin, type: "ed25519", publicKey }) ?? []);
  const against = await compare(db, logId, seen);
  const found = occasion === "night" ? joined(against, await readAll(db, checkpoint)) : against;
  const largest = seen.reduce<number | null>((most, { size: one }) => Math.max(most ?? 0, one), null);
  await db.auditCheck.create({
    data: { occasion, logId, size, outside: largest, ...found },
    select: { finding: true },
  });
  return found;
}

/** A log that isn't the one signed for stays so; where reading it names an entry, that is said too. */
function joined(against: Finding, read: Finding): Finding {
  if (against.finding === "sound") return read;
  return read.entryId ? { ...against, entryId: read.entryId, detail: `${against.detail}; ${read.detail}` } : against;
}

/** Compares the log with checkpoints that were kept elsewhere. */
async function compare(db: Db, logId: number, seen: readonly { size: number; root: Uint8Array }[]): Promise<Finding> {
  const last = await db.auditRoot.findFirst({ where: { logId }, orderBy: { size: "desc" }, select: { size: true } });
  const has = Number(last?.size ?? 0);
  for (const { size, root } of seen) {
    if (size > has)
      return { finding: "rolled_back", entryId: null, detail: `${size} entries were signed for, ${has} are there` };
    const same = await readRoot(db, { logId, size }).then(
      (own) => isSameHash(own, root),
      () => false,
    );
    if (!same) return { finding: "forked", entryId: null, detail: `the first ${size} entries aren't those signed for` };
  }
  return SOUND;
}

/** Recomputes every leaf from its entry, and the root from the leaves. */
async function readAll(db: Db, { logId, size, note, origin, publicKey }: SignedCheckpoint): Promise<Finding> {
  const edge = emptyEdge();
  for (let from = 0; from < size; from += BATCH) {
    const entries = await readSealed(db, logId, from, Math.min(BATCH, size - from));
    for (const { index, row, fixed, hash } of entries) {
      if (index !== edge.size) return gone(db, logId, edge.size);
      const commit = commitOf(row);
      if (commit !== null && commit !== fixed.commit) return altered(row.id, `the text of entry ${index} was changed`);
      if (!isSameHash(hashLeaf(leafTextOf(row, fixed)), hash)) return altered(row.id, `entry ${index} was changed`);
      extend(edge, hash);
    }
  }
  if (edge.size !== size) return gone(db, logId, edge.size);
  const [double] = await findDoubles(db, logId);
  if (double) return altered(double.row.id, `entry ${double.index} stands there twice`);
  const signed = openCheckpoint(note, { name: origin, type: "ed25519", publicKey });
  const isSigned = signed !== null && isSameHash(signed.root, rootOfEdge(edge));
  return isSigned ? SOUND : altered(null, "the entries aren't those that were signed");
}

const altered = (entryId: string | null, detail: string): Finding => ({ finding: "altered", entryId, detail });

/** An entry that has a place, and isn't there: its leaf still knows which it was. */
async function gone(db: Db, logId: number, index: number): Promise<Finding> {
  const where = { logId_index: { logId, index: BigInt(index) } };
  const leaf = await db.auditLeaf.findUnique({ where, select: { entryId: true } });
  return altered(leaf?.entryId ?? null, `entry ${index} is gone`);
}

/** The sealer's next pass looks at everything: should its memory of what it saw be wrong, it is so for a day at most. */
const lookFromTheBeginning = (db: Db) => db.auditSealer.updateMany({ data: { seen: null } });
