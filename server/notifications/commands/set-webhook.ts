import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import type { SetWebhook } from "../contract.ts";

/**
 * Has a group's messages sent to a chat, or no longer.
 * @throws DomainError routing.group_not_found
 */
export async function setWebhook(ctx: Ctx, { groupId, webhook }: SetWebhook): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const group = await tx.reviewerGroup.findUnique({ where: { id: groupId }, select: { name: true } });
    if (group === null) throw new DomainError("routing.group_not_found", { groupId });
    await tx.groupWebhook.deleteMany({ where: { groupId } });
    if (webhook !== null) await tx.groupWebhook.create({ data: { groupId, ...webhook }, select: { groupId: true } });
    const chat = webhook?.kind ?? null;
    // The address is a secret: whoever has it can write there.
    await recordEvent(tx, ctx, { type: "routing.webhook_set", groupId, name: group.name, chat });
  });
}
