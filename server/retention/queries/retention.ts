import { sentenceIn } from "../../audit/queries.ts";
import type { Reader } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import type { Language } from "../../shared/language.ts";
import type { HoldView, Reading, RetentionView } from "../contract.ts";
import { HOLD_KINDS } from "../contract.ts";
import { countDue, listDue } from "./list-due.ts";

const LISTED = 200;

type ReadingRow = Pick<Reading, "id" | "at"> & Parameters<typeof sentenceIn>[1];

/** What the next run would erase, what is held, and whether runs erase at all. */
export async function loadRetention(db: Reader, now: Date): Promise<RetentionView> {
  const [state, due, counts, holds] = [
    await db.retentionState.findFirst({ select: { isOn: true } }),
    await listDue(db, now, LISTED),
    await countDue(db, now),
    await listHolds(db),
  ];
  return { isOn: state?.isOn ?? false, due: due.slice(0, LISTED), counts, holds };
}

async function listHolds(db: Reader): Promise<HoldView[]> {
  const rows = await db.legalHold.findMany({
    where: { liftedAt: null },
    orderBy: { placedAt: "desc" },
    take: LISTED,
    select: { id: true, kind: true, subjectId: true, reason: true, placedByName: true, placedAt: true },
  });
  return rows.flatMap(({ kind, ...row }) => {
    const known = HOLD_KINDS.find((each) => each === kind);
    return known ? [{ ...row, kind: known }] : [];
  });
}

/**
 * Who looked at an author's own draft: reviewers who began, evidence taken, the log opened for it. Newest first.
 * @throws DomainError draft.not_found
 */
export async function listReadings(
  db: Reader,
  { authorId, draftId, language }: { authorId: string; draftId: string; language: Language },
): Promise<Reading[]> {
  const own = await db.draft.findFirst({ where: { id: draftId, authorId }, select: { id: true } });
  if (own === null) throw new DomainError("draft.not_found", { draftId });
  const rows = await db.$queryRaw<ReadingRow[]>`
    SELECT id::text, at, type, actor_name AS "actorName", summary, payload FROM audit_entry
    WHERE (draft_id = ${draftId} AND type IN ('review.claimed', 'evidence.made') AND actor_id IS DISTINCT FROM ${authorId})
      OR (type = 'audit.opened' AND (payload->'filter'->>'draft' = ${draftId} OR payload->'filter'->>'q' = ${draftId}))
    ORDER BY at DESC LIMIT 100`;
  return rows.map(({ id, at, ...said }) => ({ id, at, sentence: sentenceIn(language, said) }));
}
