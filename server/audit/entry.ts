import { randomUUID } from "node:crypto";
import { AuditEvent } from "./contract.ts";
import { sentenceOf } from "./sentence.ts";
import { subjectOf } from "./subject.ts";

/** An event as a row of the log; the database adds when and in which transaction it was written, and the salt. */
export function entryOf(event: AuditEvent, actor: { id: string; name: string } | null, at: Date) {
  const subject = subjectOf(event);
  const actorName = actor?.name ?? "The system";
  const { type, ...payload } = AuditEvent.parse(event);
  return {
    id: randomUUID(),
    at,
    type,
    actorId: actor?.id ?? null,
    actorName,
    subjectKind: subject.kind,
    subjectId: subject.id,
    draftId: subject.draftId,
    ruleIds: subject.ruleIds,
    policyVersion: subject.policyVersion,
    engine: subject.engine,
    summary: sentenceOf(event, actorName),
    payload,
  };
}
