import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";

/** Ends one session at its owner's sign-out. A session that is over already changes nothing. */
export async function closeSession(deps: { db: Db; now: () => Date }, sessionId: string): Promise<void> {
  const { db, now } = deps;
  await transact(db, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) return;
    const { person } = await tx.session.findUniqueOrThrow({
      where: { id: sessionId },
      select: { person: { select: { id: true, name: true } } },
    });
    await recordEvent(
      tx,
      { actor: person, now },
      { type: "person.signed_out", personId: person.id, personName: person.name },
    );
  });
}
