import type { Reader } from "../../db/transaction.ts";
import type { QueueReader } from "./whose-turn.ts";

interface Asked {
  draftId: string;
  /** Whether the draft's latest revision waits for somebody. */
  isWaiting: boolean;
  /** Number of its latest revision. */
  latest: number;
}

/**
 * Number of the last revision a reviewer may read: one they decided on, one decided while they were asked about it too, or the
 * one they are asked about now. What the author writes afterwards is for whom it is sent to. Null where there is none.
 */
export async function readUpTo(db: Reader, reader: QueueReader, draft: Asked): Promise<number | null> {
  const { draftId, isWaiting, latest } = draft;
  const asked = await db.reviewStage.findMany({
    where: {
      draftId,
      OR: [
        { groupId: null },
        { group: { members: { some: { personId: { in: [reader.id, ...reader.standsInFor] } } } } },
      ],
    },
    distinct: ["round"],
    select: { round: true },
  });
  const rounds = asked.map(({ round }) => round);
  if (isWaiting && rounds.includes(latest)) return latest;
  const last = await db.revision.findFirst({
    where: {
      draftId,
      OR: [{ decisions: { some: { reviewerId: reader.id } } }, { number: { in: rounds }, decisions: { some: {} } }],
    },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  return last?.number ?? null;
}
