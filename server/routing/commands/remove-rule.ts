import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";

/**
 * Takes a rule away; drafts on their way stay on it.
 * @throws DomainError routing.changed_elsewhere
 */
export async function removeRule(
  ctx: Ctx,
  { ruleId: id, version }: { ruleId: string; version: number },
): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const rule = await tx.routingRule.findFirst({ where: { id, version }, select: { name: true } });
    if (rule === null) throw new DomainError("routing.changed_elsewhere", { id });
    await tx.routingRule.delete({ where: { id }, select: { id: true } });
    await recordEvent(tx, ctx, { type: "routing.rule_removed", id, name: rule.name });
  });
}
