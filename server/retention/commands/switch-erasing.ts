import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";

/** Lets the nightly run erase what is due, or stops it. It begins switched off: what it would do is looked at first. */
export async function switchErasing(ctx: Ctx, { isOn }: { isOn: boolean }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    await tx.retentionState.upsert({ where: { id: 1 }, create: { isOn }, update: { isOn }, select: { id: true } });
    await recordEvent(tx, ctx, { type: "retention.switched", isOn });
  });
}
