import { subDays } from "date-fns";
import type { Reader } from "../../db/transaction.ts";
import { REVISION_COLUMNS, toRevision } from "../../drafts/revisions.ts";
import { titleOf } from "../../drafts/title.ts";
import type { Actor } from "../../shared/actor.ts";
import { Surface } from "../../shared/surfaces.ts";
import type { SecondLookView } from "../views.ts";
import { mayRead, readerOf } from "./whose-turn.ts";

/** Later nobody remembers why. */
const DAYS = 30;
const PAGE = 20;

/** Drafts drawn for a second look that this reviewer may give: not their own, and not decided by them. The oldest first. */
export async function listSecondLooks(db: Reader, actor: Actor, now: Date): Promise<SecondLookView[]> {
  const drawn = await drawnFor(db, actor, now);
  const rows = await db.draft.findMany({
    where: { id: { in: drawn.map(({ draftId }) => draftId) }, ...mayRead(await readerOf(db, actor, now)) },
    select: { id: true, surface: true, author: { select: { department: true } }, revisions: LATEST },
  });
  return drawn.flatMap(({ draftId, was }) => {
    const row = rows.find(({ id }) => id === draftId);
    const latest = row?.revisions[0];
    if (row === undefined || latest === undefined) return [];
    const { id: revisionId, number, text, findings, verdict, createdAt } = toRevision(latest, actor.language);
    const { department } = row.author;
    const about = { draftId, revisionId, revision: number, surface: Surface.parse(row.surface), department, was };
    return [{ ...about, title: titleOf(text), text, findings, verdict, sentAt: createdAt }];
  });
}

/** How many there are, a page of them at most. */
export async function countSecondLooks(db: Reader, actor: Actor, now: Date): Promise<number> {
  return (await drawnFor(db, actor, now)).length;
}

const LATEST = { orderBy: { number: "desc" }, take: 1, select: REVISION_COLUMNS } as const;

interface Drawn {
  draftId: string;
  was: "cleared" | "approved";
}

/**
 * The same seed draws the same drafts, whenever and by whom it is asked: each draft's number, of the first 32 bits of
 * SHA-256(seed, id), falls below the share or doesn't. A higher share keeps what a lower one has drawn.
 */
export function drawnFor(
  db: Reader,
  actor: { id: string },
  now: Date,
  draftId: string | null = null,
): Promise<Drawn[]> {
  return db.$queryRaw<Drawn[]>`
    SELECT d.id AS "draftId", CASE WHEN c.id IS NULL THEN 'cleared' ELSE 'approved' END AS was
    FROM draft d CROSS JOIN review_settings s
      JOIN LATERAL (SELECT id, text FROM revision WHERE draft_id = d.id ORDER BY number DESC LIMIT 1) r ON true
      LEFT JOIN LATERAL (SELECT id FROM decision WHERE revision_id = r.id AND kind = 'approve' LIMIT 1) c ON true
    WHERE d.state IN ('CLEARED', 'APPROVED', 'PUBLISHED') AND d.decided_at > ${subDays(now, DAYS)}
      AND (${draftId}::text IS NULL OR d.id = ${draftId}) AND d.author_id <> ${actor.id} AND r.text <> ''
      AND ('x' || substr(encode(sha256(convert_to(s.second_look_seed || d.id, 'UTF8')), 'hex'), 1, 8))::bit(32)::bigint
        < s.second_look_percent * 42949673::bigint
      AND NOT EXISTS (SELECT 1 FROM second_look l WHERE l.revision_id = r.id)
      AND NOT EXISTS (SELECT 1 FROM decision e WHERE e.draft_id = d.id AND e.reviewer_id = ${actor.id})
    ORDER BY d.decided_at, d.id LIMIT ${PAGE}`;
}
