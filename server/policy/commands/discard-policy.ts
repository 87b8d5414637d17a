import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { findNext } from "../queries/next.ts";

/**
 * Throws the next policy away, as it was seen.
 * @throws DomainError policy.changed_elsewhere
 */
export async function discardPolicy(ctx: Ctx, input: { version: number }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const next = await findNext(tx);
    const { count } = await tx.policyDraft.deleteMany({ where: { version: input.version } });
    if (next === null || count === 0) throw new DomainError("policy.changed_elsewhere", input);
    await recordEvent(tx, ctx, { type: "policy.discarded", basedOn: next.basedOn });
  });
}
