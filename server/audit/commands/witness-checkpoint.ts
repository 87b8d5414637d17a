import type { Db } from "../../db/client.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { parseAddCheckpoint } from "../add-checkpoint.ts";
import { type Checkpoint, openCheckpoint, parseCheckpointText } from "../checkpoint.ts";
import { cosign } from "../cosignature.ts";
import { emptyRoot } from "../merkle.ts";
import { parseNote, type Signer, type Verifier } from "../note.ts";
import { provesConsistency } from "../verify-proof.ts";

/** What a witness answers; the statuses are C2SP tlog-witness's. */
export interface Witnessed {
  status: 200 | 400 | 403 | 404 | 409 | 422;
  body: string;
  /** Set where the body is the size we have cosigned. */
  isSize: boolean;
}

const refuse = (status: Witnessed["status"], body: string): Witnessed => ({ status, body: `${body}\n`, isSize: false });

/**
 * Cosigns another log's checkpoint if it continues what we cosigned last, and remembers it, in one transaction: two requests
 * at once can't take us back.
 */
export async function witnessCheckpoint(
  { db, now }: { db: Db; now: () => Date },
  { witness, logs }: { witness: Signer; logs: readonly Verifier[] },
  body: string,
): Promise<Witnessed> {
  const given = parseAddCheckpoint(body);
  const text = given && parseNote(given.note)?.text;
  const claimed = text ? parseCheckpointText(text) : null;
  if (!given || !text || claimed === null) return refuse(400, "This isn't a checkpoint with its proof.");
  const known = logs.filter(({ name }) => name === claimed.origin);
  if (known.length === 0) return refuse(404, "We don't witness this log.");
  if (!known.some((log) => openCheckpoint(given.note, log) !== null))
    return refuse(403, "None of its keys has signed it.");
  if (given.old > claimed.size) return refuse(400, "The old size is larger than the new one.");
  return transact(db, async (tx) => {
    const before = await lockLog(tx, claimed.origin, now());
    if (before.size !== given.old) return { status: 409, body: `${before.size}\n`, isSize: true };
    const isSameSize = before.size === claimed.size;
    const isConsistent = provesConsistency({ older: before, newer: claimed, proof: given.proof });
    if (!isConsistent) return refuse(isSameSize ? 409 : 422, "It doesn't continue what we have cosigned.");
    await remember(tx, claimed, now());
    return { status: 200, body: cosign(text, witness, now()), isSize: false };
  });
}

async function lockLog(tx: Tx, origin: string, at: Date): Promise<{ size: number; root: Uint8Array }> {
  await tx.$executeRaw`INSERT INTO witnessed_log (origin, size, root, cosigned_at)
    VALUES (${origin}, 0, ${Buffer.from(emptyRoot())}, ${at}) ON CONFLICT DO NOTHING`;
  const [row] = await tx.$queryRaw<{ size: bigint; root: Uint8Array }[]>`
    SELECT size, root FROM witnessed_log WHERE origin = ${origin} FOR UPDATE`;
  if (row === undefined) throw new Error("a log that was just added is there");
  return { size: Number(row.size), root: row.root };
}

async function remember(tx: Tx, { origin, size, root }: Checkpoint, at: Date): Promise<void> {
  await tx.witnessedLog.update({
    where: { origin },
    data: { size, root: Uint8Array.from(root), cosignedAt: at },
    select: { origin: true },
  });
}
