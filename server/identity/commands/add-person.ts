import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Ctx } from "../../context.ts";
import { transact } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { newId } from "../../shared/ids.ts";
import type { AddPerson } from "../contract.ts";
import { hashPassword } from "../password.ts";
import { lockEmail } from "./lock-email.ts";

/**
 * Adds somebody who may sign in: with the password given, or with single sign-on under this e-mail address.
 * @throws DomainError person.exists
 */
export async function addPerson(ctx: Ctx, input: AddPerson): Promise<{ id: string }> {
  const { password, ...person } = input;
  const passwordHash = password === null ? null : await hashPassword(password);
  return transact(ctx.db, async (tx) => {
    await lockEmail(tx, person.email);
    const same = await tx.person.findUnique({ where: { email: person.email }, select: { id: true } });
    if (same !== null) throw new DomainError("person.exists", { personId: same.id });
    const id = newId("person");
    await tx.person.create({ data: { ...person, id, passwordHash, createdAt: ctx.now() }, select: { id: true } });
    await recordEvent(tx, ctx, {
      type: "person.added",
      personId: id,
      personName: person.name,
      role: person.role,
      how: password === null ? "single sign-on" : "with a password",
    });
    return { id };
  });
}
