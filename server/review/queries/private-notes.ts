import type { Reader } from "../../db/transaction.ts";
import type { PrivateNote } from "../contract.ts";

/** What reviewers noted for each other up to a revision, the latest first. The author never gets these. */
export async function loadPrivateNotes(db: Reader, draftId: string, upTo: number): Promise<PrivateNote[]> {
  const rows = await db.decision.findMany({
    where: { draftId, privateNote: { not: "" }, revision: { number: { lte: upTo } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      privateNote: true,
      createdAt: true,
      reviewer: { select: { name: true } },
      revision: { select: { number: true } },
    },
  });
  return rows.map(({ privateNote, createdAt, reviewer, revision }) => ({
    ...{ revision: revision.number, by: reviewer.name, note: privateNote, at: createdAt },
  }));
}
