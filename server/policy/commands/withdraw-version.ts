import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";

/**
 * Takes a version back that hasn't begun yet.
 * @throws DomainError policy.begun_already
 */
export async function withdrawVersion(ctx: Ctx, input: { number: number }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const { count } = await tx.policyVersion.updateMany({
      where: { number: input.number, withdrawnAt: null, effectiveFrom: { gt: ctx.now() } },
      data: { withdrawnAt: ctx.now() },
    });
    if (count === 0) throw new DomainError("policy.begun_already", input);
    await recordEvent(tx, ctx, { type: "policy.withdrawn", policyVersion: input.number });
  });
}
