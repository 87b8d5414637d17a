import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { notify } from "../../notifications/commands/notify.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { SetDeputy } from "../contract.ts";
import { today } from "../queries.ts";

/**
 * Names who stands in for oneself on these days; what waits for oneself waits for them at once. Somebody who is away
 * on one of the days can't: nothing is passed on twice.
 * @throws DomainError person.not_found, routing.deputy_away, routing.not_reviewers
 */
export async function setDeputy(ctx: Ctx, input: SetDeputy): Promise<{ id: string }> {
  const { deputyId, from, until } = input;
  return transact(ctx.db, async (tx) => {
    const deputy = await tx.person.findFirst({
      where: { id: deputyId, isActive: true },
      select: { id: true, name: true, role: true },
    });
    if (deputy === null || deputy.id === ctx.actor.id) throw new DomainError("person.not_found", { deputyId });
    if (deputy.role !== "REVIEWER") throw new DomainError("routing.not_reviewers", { deputyId });
    const overlapping = { from: { lte: until }, until: { gte: from } };
    // Whoever is a deputy on these days can't be away either: the chain would be closed from its other end.
    const chain = await tx.deputy.findFirst({
      where: { ...overlapping, OR: [{ personId: deputyId }, { deputyId: ctx.actor.id }] },
      select: { id: true },
    });
    if (chain !== null) throw new DomainError("routing.deputy_away", { deputyId });
    const id = newId("deputy");
    await tx.deputy.create({ data: { id, personId: ctx.actor.id, ...input }, select: { id: true } });
    const day = await today(tx, ctx.now());
    if (from <= day && day <= until) {
      const facts = { who: ctx.actor.name };
      await notify(tx, ctx, { event: "stands_in", to: [deputyId], by: ctx.actor.id, draftId: null, facts });
    }
    const { name: personName, id: personId } = ctx.actor;
    const names = { personId, personName, deputyName: deputy.name };
    await recordEvent(tx, ctx, { type: "person.deputy_set", ...names, from, until });
    return { id };
  });
}
