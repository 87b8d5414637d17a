import { leafTextOf, saidIn } from "../../audit/leaf-of-entry.ts";
import { findCheckpoint } from "../../audit/queries/checkpoints.ts";
import { readInclusion, readSealed } from "../../audit/queries/tree.ts";
import type { Reader } from "../../db/transaction.ts";
import type { SealedLeaf, SealedPart } from "../contract.ts";

/** A draft of a machine that sends again and again has many; a file has to end. */
const MOST_ENTRIES = 2_000;

export interface LifeRow {
  id: string;
  at: Date;
  type: string;
  summary: string;
}

/** The log's entries about a draft, oldest first. */
export async function loadLife(db: Reader, draftId: string): Promise<LifeRow[]> {
  return db.auditEntry.findMany({
    where: { draftId },
    orderBy: [{ at: "asc" }, { recordedAt: "asc" }],
    take: MOST_ENTRIES,
    select: { id: true, at: true, type: true, summary: true },
  });
}

/** The proofs that these entries are in the log that is written now, under its last checkpoint; null before there is one. */
export async function loadSealed(db: Reader, entryIds: readonly string[]): Promise<SealedPart | null> {
  const checkpoint = await findCheckpoint(db);
  if (checkpoint === null) return null;
  const { logId, size } = checkpoint;
  const places = await db.auditLeaf.findMany({
    where: { logId, entryId: { in: [...entryIds] }, index: { lt: BigInt(size) } },
    orderBy: { index: "asc" },
    select: { index: true },
  });
  const entries: SealedLeaf[] = [];
  for (const { index } of places) entries.push(...(await leafAt(db, { logId, size }, Number(index))));
  return {
    origin: checkpoint.origin,
    checkpoint: checkpoint.note,
    publicKey: Buffer.from(checkpoint.publicKey).toString("base64"),
    unsealed: entryIds.length - entries.length,
    entries,
  };
}

async function leafAt(db: Reader, tree: { logId: number; size: number }, index: number): Promise<SealedLeaf[]> {
  const [sealed, proof] = [await readSealed(db, tree.logId, index, 1), await readInclusion(db, tree, index)];
  return sealed.map(({ row, fixed }) => ({
    index,
    leaf: leafTextOf(row, fixed),
    salt: row.salt && Buffer.from(row.salt).toString("base64"),
    payload: row.salt && saidIn(row),
    proof: proof.map((hash) => Buffer.from(hash).toString("base64")),
  }));
}
