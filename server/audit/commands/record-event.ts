import { randomUUID } from "node:crypto";
import type { Ctx } from "../../context.ts";
import type { Tx } from "../../db/transaction.ts";
import { AuditEvent } from "../contract.ts";
import { sentenceOf } from "../sentence.ts";
import { subjectOf } from "../subject.ts";

/** Who stands behind an entry: a person, or the system by itself. */
export type Recorder = Pick<Ctx, "now"> & { actor: { id: string; name: string } | null };

/**
 * Appends one event to the log, in the transaction of the change it tells of. Call it last.
 * One plain insert, no lock: entries are put in order later, by their transaction's id (README, Decisions: "The log is
 * append-only in the database").
 */
export async function recordEvent(tx: Tx, recorder: Recorder, event: AuditEvent): Promise<void> {
  const subject = subjectOf(event);
  const actorName = recorder.actor?.name ?? "The system";
  const { type, ...payload } = AuditEvent.parse(event);
  await tx.auditEntry.create({
    data: {
      id: randomUUID(),
      at: recorder.now(),
      type,
      actorId: recorder.actor?.id ?? null,
      actorName,
      subjectKind: subject.kind,
      subjectId: subject.id,
      draftId: subject.draftId,
      ruleIds: subject.ruleIds,
      policyVersion: subject.policyVersion,
      engine: subject.engine,
      summary: sentenceOf(event, actorName),
      payload,
    },
    select: { id: true },
  });
}
