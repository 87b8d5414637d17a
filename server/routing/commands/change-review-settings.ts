import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import type { ChangeReviewSettings } from "../contract.ts";

/**
 * Changes how reviewing is done, from the next step on.
 * @throws DomainError routing.changed_elsewhere, routing.group_not_found
 */
export async function changeReviewSettings(ctx: Ctx, input: ChangeReviewSettings): Promise<{ version: number }> {
  const { version, ...settings } = input;
  return transact(ctx.db, async (tx) => {
    const named = [settings.escalationGroupId, settings.releaseGroupId].filter((id) => id !== null);
    const known = await tx.reviewerGroup.count({ where: { id: { in: named }, isActive: true } });
    if (known !== new Set(named).size) throw new DomainError("routing.group_not_found", { named });
    const { count } = await tx.reviewSettings.updateMany({
      where: { version },
      data: { ...settings, version: version + 1 },
    });
    if (count === 0) throw new DomainError("routing.changed_elsewhere", { version });
    await recordEvent(tx, ctx, { type: "routing.settings_changed", graceSeconds: settings.graceSeconds });
    return { version: version + 1 };
  });
}
