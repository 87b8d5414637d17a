import type { Reader } from "../../db/transaction.ts";
import type { SealingState } from "../contract.ts";
import { toVkey } from "../note.ts";
import { findCheckpoint } from "./checkpoints.ts";

/** How far the log is sealed, by which key, and what the last look at it found. Null while nothing is sealed. */
export async function sealingState(db: Reader): Promise<SealingState | null> {
  const checkpoint = await findCheckpoint(db);
  if (checkpoint === null) return null;
  const { logId, origin, publicKey, size, signedAt } = checkpoint;
  const select = { checkedAt: true, finding: true, detail: true, outside: true } as const;
  const [last, alarm] = await Promise.all([
    db.auditCheck.findFirst({ where: { logId }, orderBy: { id: "desc" }, select }),
    db.auditCheck.findFirst({ where: { logId, finding: { not: "sound" } }, orderBy: { id: "desc" }, select }),
  ]);
  const key = toVkey({ name: origin, type: "ed25519", publicKey });
  // A log that was rolled back or forked stays so; what was altered may have been put right, and the next look says it.
  const isLasting = alarm !== null && alarm.finding !== "altered";
  const found = isLasting ? alarm : last;
  return {
    ...{ origin, size, signedAt, key },
    checkedAt: last?.checkedAt ?? null,
    isWitnessed: last?.outside != null,
    alarm: found && found.finding !== "sound" ? { finding: found.finding, detail: found.detail } : null,
  };
}
