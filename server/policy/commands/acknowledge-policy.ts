import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { findOwnReading, listReaders } from "../queries/readers.ts";
import { loadPolicyVersion } from "../queries.ts";

/**
 * Confirms that one has read a version. Saying it twice changes nothing.
 * @throws DomainError policy.not_found
 */
export async function acknowledgePolicy(ctx: Ctx, input: { number: number }): Promise<void> {
  const { id: policyVersionId, number } = await loadPolicyVersion(ctx.db, input);
  const key = { personId: ctx.actor.id, policyVersionId };
  await transact(ctx.db, async (tx) => {
    const { acknowledgedAt } = await findOwnReading(tx, key.personId, policyVersionId);
    if (acknowledgedAt !== null) return;
    await tx.acknowledgement.upsert({
      where: { personId_policyVersionId: key },
      create: { ...key, acknowledgedAt: ctx.now() },
      update: { acknowledgedAt: ctx.now() },
      select: { personId: true },
    });
    await recordEvent(tx, ctx, { type: "policy.acknowledged", policyVersion: number });
  });
}

/**
 * Reminds everybody who hasn't confirmed a version yet: they are told where they write.
 * @throws DomainError policy.not_found
 */
export async function remindReaders(ctx: Ctx, input: { number: number }): Promise<{ people: number }> {
  const { id: policyVersionId, number } = await loadPolicyVersion(ctx.db, input);
  return transact(ctx.db, async (tx) => {
    const readers = await listReaders(tx, number);
    const late = readers.filter((reader) => reader.acknowledgedAt === null);
    if (late.length === 0) return { people: 0 };
    const remindedAt = ctx.now();
    const people = late.map(({ personId }) => personId);
    const { count } = await tx.acknowledgement.updateMany({
      where: { policyVersionId, personId: { in: people }, acknowledgedAt: null },
      data: { remindedAt },
    });
    if (count < people.length)
      await tx.acknowledgement.createMany({
        data: people.map((personId) => ({ personId, policyVersionId, remindedAt })),
        skipDuplicates: true,
      });
    await recordEvent(tx, ctx, { type: "policy.reminded", policyVersion: number, people: people.length });
    return { people: people.length };
  });
}
