import type { Reader } from "../../db/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { mayRead, readerOf } from "./whose-turn.ts";

/** Those of the drafts that a reviewer may know of: sent, not their own, and not for few others alone. */
export async function knownOf(db: Reader, actor: Pick<Actor, "id">, draftIds: string[], now: Date): Promise<string[]> {
  if (draftIds.length === 0) return [];
  const reader = await readerOf(db, actor, now);
  const rows = await db.draft.findMany({
    where: { id: { in: draftIds }, submittedAt: { not: null }, authorId: { not: actor.id }, ...mayRead(reader) },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
