import { addHours } from "date-fns";
import { recordEvent } from "../../audit/commands/record-event.ts";
import type { Db } from "../../db/client.ts";
import { transact } from "../../db/transaction.ts";
import { newId } from "../../shared/ids.ts";

const ABSOLUTE_HOURS = 24 * 7;

/** Opens a session for somebody who has just proved who they are. */
export async function openSession(
  deps: { db: Db; now: () => Date },
  person: { id: string; name: string },
  how: string,
): Promise<string> {
  const { db, now } = deps;
  return transact(db, async (tx) => {
    const at = now();
    const id = newId("session");
    await tx.session.create({
      data: { id, personId: person.id, createdAt: at, lastSeenAt: at, expiresAt: addHours(at, ABSOLUTE_HOURS) },
      select: { id: true },
    });
    await recordEvent(
      tx,
      { actor: person, now },
      { type: "person.signed_in", personId: person.id, personName: person.name, how },
    );
    return id;
  });
}
