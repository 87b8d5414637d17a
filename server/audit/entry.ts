import { randomUUID } from "node:crypto";
import { AuditEvent } from "./contract.ts";
import { sentenceOf } from "./sentence.ts";
import { subjectOf } from "./subject.ts";
import { SYSTEM } from "./system.ts";

/** An event as a row of the log; the database adds when and in which transaction it was written, and the salt. */
export function entryOf(event: AuditEvent, actor: { id: string; name: string } | null, at: Date) {
  const subject = subjectOf(event);
  const actorName = actor?.name ?? SYSTEM.en;
  const { type, ...payload } = AuditEvent.parse(event);
  return {
    id: timedUuid(at),
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

/**
 * A UUID that begins with the time (RFC 9562, version 7): the log's indexes grow at their end. Wholly random ones touch a page
 * anywhere in the index for every entry, which at ten million no longer lie in memory.
 */
export function timedUuid(at: Date): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
