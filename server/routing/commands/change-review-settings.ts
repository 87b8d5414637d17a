import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import type { ChangeReviewSettings } from "../contract.ts";

/**
 * Changes how reviewing is done, from the next decision on.
 * @throws DomainError routing.changed_elsewhere
 */
export async function changeReviewSettings(ctx: Ctx, input: ChangeReviewSettings): Promise<{ version: number }> {
  const { version, ...settings } = input;
  return transact(ctx.db, async (tx) => {
    const { count } = await tx.reviewSettings.updateMany({
      where: { version },
      data: { ...settings, version: version + 1 },
    });
    if (count === 0) throw new DomainError("routing.changed_elsewhere", { version });
    await recordEvent(tx, ctx, { type: "routing.settings_changed", graceSeconds: settings.graceSeconds });
    return { version: version + 1 };
  });
}
