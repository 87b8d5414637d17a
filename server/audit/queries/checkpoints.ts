import type { Reader } from "../../db/transaction.ts";

export interface SignedCheckpoint {
  logId: number;
  origin: string;
  publicKey: Uint8Array;
  size: number;
  /** The signed note, with what witnesses added. */
  note: string;
  signedAt: Date;
}

/** A log's last checkpoint; without a number that of the log entries go to now. Null where nothing was signed yet. */
export async function findCheckpoint(db: Reader, logId?: number): Promise<SignedCheckpoint | null> {
  const log = await db.auditLog.findFirst({
    where: logId === undefined ? {} : { id: logId },
    orderBy: { id: "desc" },
    select: { id: true, origin: true, publicKey: true },
  });
  if (log === null) return null;
  const last = await db.auditCheckpoint.findFirst({
    where: { logId: log.id },
    orderBy: { size: "desc" },
    select: { size: true, note: true, signedAt: true },
  });
  if (last === null) return null;
  const seen = await db.auditCosignature.findMany({
    where: { logId: log.id, size: last.size },
    orderBy: { witness: "asc" },
    select: { line: true },
  });
  return {
    logId: log.id,
    origin: log.origin,
    publicKey: log.publicKey,
    size: Number(last.size),
    note: last.note + seen.map(({ line }) => line).join(""),
    signedAt: last.signedAt,
  };
}
