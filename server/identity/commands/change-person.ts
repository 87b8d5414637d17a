import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { enqueue } from "../../jobs/commands/enqueue.ts";
import { DomainError } from "../../shared/errors.ts";
import type { ChangePerson } from "../contract.ts";

/**
 * Changes somebody's role or lets them go; effective at their next request. A deactivated person's sessions end.
 * @throws DomainError person.not_found, person.changed_elsewhere, person.last_admin
 */
export async function changePerson(ctx: Ctx, input: ChangePerson): Promise<{ version: number }> {
  return transact(ctx.db, async (tx) => {
    const person = await tx.person.findUnique({
      where: { id: input.personId },
      select: { id: true, name: true, role: true, isActive: true },
    });
    if (person === null) throw new DomainError("person.not_found", { personId: input.personId });
    const staysAdmin = input.role === "ADMIN" && input.isActive;
    if (person.role === "ADMIN" && person.isActive && !staysAdmin) await keepOneAdmin(tx, person.id);
    const { count } = await tx.person.updateMany({
      where: { id: person.id, version: input.version },
      data: { role: input.role, isActive: input.isActive, version: input.version + 1 },
    });
    if (count === 0) throw new DomainError("person.changed_elsewhere", { personId: person.id });
    if (!input.isActive) {
      await tx.session.updateMany({ where: { personId: person.id, revokedAt: null }, data: { revokedAt: ctx.now() } });
      await tx.claim.deleteMany({ where: { reviewerId: person.id } });
      await enqueue(tx, "close-for-leaver", { personId: person.id });
    }
    if (!input.isActive || input.role !== person.role) await enqueue(tx, "leave-stations", { personId: person.id });
    await recordEvent(tx, ctx, {
      type: "person.changed",
      personId: person.id,
      personName: person.name,
      role: input.role,
      wasRole: person.role,
      isActive: input.isActive,
    });
    return { version: input.version + 1 };
  });
}

/** Locks the admins' rows, so that two admins can't remove each other at the same moment. */
async function keepOneAdmin(tx: Tx, leavingId: string): Promise<void> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM person WHERE role = 'ADMIN' AND is_active ORDER BY id FOR UPDATE`;
  if (admins.every((admin) => admin.id === leavingId)) throw new DomainError("person.last_admin", { leavingId });
}
