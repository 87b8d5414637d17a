import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import type { PlacePerson } from "../contract.ts";

/**
 * Says what routing needs to know of somebody: who leads them, where they are, whether they speak for the issuer.
 * @throws DomainError person.not_found
 */
export async function placePerson(ctx: Ctx, input: PlacePerson): Promise<void> {
  const { personId, ...place } = input;
  await transact(ctx.db, async (tx) => {
    const people = await tx.person.findMany({
      where: { id: { in: [personId, input.managerId ?? personId] } },
      select: { id: true, name: true },
    });
    const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name;
    const personName = nameOf(personId);
    const isKnown = input.managerId === null || nameOf(input.managerId) !== undefined;
    if (personName === undefined || !isKnown || input.managerId === personId)
      throw new DomainError("person.not_found", { personId });
    await tx.person.update({ where: { id: personId }, data: place, select: { id: true } });
    await recordEvent(tx, ctx, {
      type: "person.placed",
      personId,
      personName,
      managerName: nameOf(input.managerId) ?? null,
      country: input.country,
      speaksForIssuer: input.speaksForIssuer,
    });
  });
}
