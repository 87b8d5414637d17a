import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";

/**
 * Ends every open session of a person; it takes effect at their next request.
 * @throws DomainError person.not_found
 */
export async function revokeSessions(ctx: Ctx, input: { personId: string }): Promise<{ count: number }> {
  return transact(ctx.db, async (tx) => {
    const person = await tx.person.findUnique({ where: { id: input.personId }, select: { id: true, name: true } });
    if (person === null) throw new DomainError("person.not_found", { personId: input.personId });
    const { count } = await tx.session.updateMany({
      where: { personId: person.id, revokedAt: null, expiresAt: { gt: ctx.now() } },
      data: { revokedAt: ctx.now() },
    });
    await recordEvent(tx, ctx, {
      type: "person.sessions_revoked",
      personId: person.id,
      personName: person.name,
      count,
    });
    return { count };
  });
}
