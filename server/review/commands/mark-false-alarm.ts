import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import type { MarkFalseAlarm } from "../contract.ts";
import { loadTalked } from "../queries/thread-access.ts";

/**
 * A reviewer notes that a finding is no trouble, or takes that back. It counts against its rule's precision, and decides
 * nothing about the draft. Where it is noted so already nothing changes.
 * @throws DomainError draft.not_found, finding.not_found
 */
export async function markFalseAlarm(ctx: Ctx, input: MarkFalseAlarm): Promise<void> {
  const { draftId, revisionId, ordinal, isFalse } = input;
  await transact(ctx.db, async (tx) => {
    await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId} FOR UPDATE`;
    const draft = await loadTalked(tx, ctx.actor, draftId, ctx.now());
    if (draft.as === "author") throw new DomainError("draft.not_found", { draftId });
    const finding = await tx.finding.findFirst({
      where: { ordinal, revision: { id: revisionId, draftId, number: { lte: draft.upTo } } },
      select: { id: true, ruleId: true, falseAlarm: { select: { findingId: true } } },
    });
    if (finding === null) throw new DomainError("finding.not_found", { draftId, revisionId });
    if ((finding.falseAlarm !== null) === isFalse) return;
    if (isFalse) {
      const data = { findingId: finding.id, reviewerId: ctx.actor.id, at: ctx.now() };
      await tx.falseAlarm.create({ data, select: { findingId: true } });
    } else await tx.falseAlarm.delete({ where: { findingId: finding.id }, select: { findingId: true } });
    const { surface } = draft;
    await recordEvent(tx, ctx, { type: "finding.false_alarm", draftId, surface, ruleId: finding.ruleId, isFalse });
  });
}
