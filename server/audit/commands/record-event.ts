import type { Ctx } from "../../context.ts";
import type { Tx } from "../../db/transaction.ts";
import type { AuditEvent } from "../contract.ts";
import { entryOf } from "../entry.ts";

/** Who stands behind an entry: a person, or the system by itself. */
export type Recorder = Pick<Ctx, "now"> & { actor: { id: string; name: string } | null };

/**
 * Appends one event to the log, in the transaction of the change it tells of. Call it last.
 * One plain insert, no lock: entries get their place in the tree later (seal-log.ts).
 */
export async function recordEvent(tx: Tx, recorder: Recorder, event: AuditEvent): Promise<void> {
  await tx.auditEntry.create({ data: entryOf(event, recorder.actor, recorder.now()), select: { id: true } });
}
