import { subMinutes } from "date-fns";
import type { Db } from "../../db/client.ts";

const PRECISION_MINUTES = 5;

/** Notes that a session is in use, at most every five minutes: the idle limit needs no more. */
export async function touchSession(db: Db, sessionId: string, now: Date): Promise<void> {
  await db.session.updateMany({
    where: { id: sessionId, lastSeenAt: { lt: subMinutes(now, PRECISION_MINUTES) } },
    data: { lastSeenAt: now },
  });
}
