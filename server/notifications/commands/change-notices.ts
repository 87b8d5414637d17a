import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import type { ChangeNotices } from "../contract.ts";

/** Sets what somebody is told and how: theirs alone, so no entry of the log tells of it. */
export async function changeNotices(ctx: Ctx, input: ChangeNotices): Promise<void> {
  const { choices, ...hours } = input;
  const personId = ctx.actor.id;
  await transact(ctx.db, async (tx) => {
    await tx.preference.upsert({
      where: { personId },
      create: { personId, ...hours },
      update: hours,
      select: { personId: true },
    });
    for (const { event, channel, isOn } of choices) {
      await tx.channelChoice.upsert({
        where: { personId_event_channel: { personId, event, channel } },
        create: { personId, event, channel, isOn },
        update: { isOn },
        select: { personId: true },
      });
    }
  });
}
