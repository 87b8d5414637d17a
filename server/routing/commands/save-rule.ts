import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { SaveRule } from "../contract.ts";

/**
 * Makes or changes a rule; drafts sent from now on go by it.
 * @throws DomainError routing.group_not_found, routing.changed_elsewhere
 */
export async function saveRule(ctx: Ctx, input: SaveRule): Promise<{ id: string; version: number }> {
  const { ruleId, version, ...fields } = input;
  const row = { ...fields, updatedAt: ctx.now() };
  return transact(ctx.db, async (tx) => {
    const groups = await tx.reviewerGroup.findMany({
      where: { id: { in: fields.path.stages.map(({ groupId }) => groupId) }, isActive: true },
      select: { id: true, name: true },
    });
    const names = fields.path.stages.map(({ groupId }) => {
      const group = groups.find(({ id }) => id === groupId);
      if (group === undefined) throw new DomainError("routing.group_not_found", { groupId });
      return group.name;
    });
    const id = ruleId ?? newId("routingRule");
    if (ruleId === null) await tx.routingRule.create({ data: { ...row, id }, select: { id: true } });
    else {
      const { count } = await tx.routingRule.updateMany({
        where: { id, version },
        data: { ...row, version: version + 1 },
      });
      if (count === 0) throw new DomainError("routing.changed_elsewhere", { id });
    }
    await recordEvent(tx, ctx, { type: "routing.rule_saved", id, name: fields.name, isOn: fields.isOn, groups: names });
    return { id, version: ruleId === null ? 1 : version + 1 };
  });
}
