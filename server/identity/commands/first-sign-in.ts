import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";
import { lockEmail } from "./lock-email.ts";
import { lockFounding } from "./lock-founding.ts";

export interface OidcIdentity {
  issuer: string;
  subject: string;
  email: string;
  isEmailVerified: boolean;
  name: string;
}

/**
 * Finds the person behind a single sign-on: by subject, else by verified e-mail address (and links the two), else adds
 * them as an employee. Null where they may not come in: deactivated, an address
 * nobody has verified, or no organisation yet.
 */
export async function firstSignIn(
  deps: { db: Db; now: () => Date },
  identity: OidcIdentity,
): Promise<{ id: string; name: string } | null> {
  const { db, now } = deps;
  const oidcSubject = `${identity.issuer}#${identity.subject}`;
  const known = await db.person.findUnique({ where: { oidcSubject }, select: SELECT });
  if (known !== null) return known.isActive ? known : null;
  if (!identity.isEmailVerified) return null;
  return transact(db, async (tx) => {
    const email = identity.email.toLowerCase();
    await lockFounding(tx);
    // Set-up makes the first person: somebody here before it would keep it from ever being done.
    if ((await tx.organisation.count()) === 0) return null;
    await lockEmail(tx, email);
    const byEmail = await tx.person.findUnique({ where: { email }, select: { ...SELECT, oidcSubject: true } });
    if (byEmail !== null && !byEmail.isActive) return null;
    // The same sign-in came twice at once, and the other was quicker.
    if (byEmail?.oidcSubject === oidcSubject) return byEmail;
    if (byEmail !== null && byEmail.oidcSubject !== null) return null;
    const person = byEmail ?? { id: newId("person"), name: identity.name, role: "EMPLOYEE" as const };
    await tx.person.upsert({
      where: { email },
      create: { id: person.id, email, name: person.name, oidcSubject, createdAt: now() },
      update: { oidcSubject },
      select: { id: true },
    });
    await recordEvent(
      tx,
      { actor: person, now },
      {
        type: "person.added",
        personId: person.id,
        personName: person.name,
        role: person.role,
        how: byEmail ? "linked to single sign-on" : "first single sign-on",
      },
    );
    return person;
  });
}

const SELECT = { id: true, name: true, role: true, isActive: true } as const;
