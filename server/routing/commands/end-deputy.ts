import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";

/** Ends an absence of one's own: from now on one decides oneself again. Ending what is over changes nothing. */
export async function endDeputy(ctx: Ctx, { id }: { id: string }): Promise<void> {
  await transact(ctx.db, async (tx) => {
    const row = await tx.deputy.findFirst({
      where: { id, personId: ctx.actor.id },
      select: { deputy: { select: { name: true } } },
    });
    if (row === null) return;
    await tx.deputy.delete({ where: { id }, select: { id: true } });
    const { id: personId, name: personName } = ctx.actor;
    await recordEvent(tx, ctx, { type: "person.deputy_ended", personId, personName, deputyName: row.deputy.name });
  });
}
