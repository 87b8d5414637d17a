import type { Reader } from "../../db/transaction.ts";
import type { DraftView } from "../../drafts/contract.ts";
import { possible } from "../../drafts/lifecycle.ts";
import { wordsOfDismissal } from "../../drafts/permission.ts";
import { DRAFT_COLUMNS, toDraftView } from "../../drafts/queries.ts";
import { titleOf } from "../../drafts/title.ts";
import { explainToReviewer } from "../../policy/explain.ts";
import { loadOpenStations } from "../../routing/commands/load-station.ts";
import { seatsOf } from "../../routing/seats.ts";
import type { Actor } from "../../shared/actor.ts";
import { DomainError } from "../../shared/errors.ts";
import type { ReviewView } from "../contract.ts";
import { reasonRulesOf } from "../reason-rules.ts";
import { listFalseAlarms } from "./false-alarms.ts";
import { PENDING, toPending } from "./list-pending.ts";
import { LOOKERS, lookersOf } from "./lookers.ts";
import { loadPrivateNotes } from "./private-notes.ts";
import { nextInQueue } from "./queue.ts";
import { readUpTo } from "./read-up-to.ts";
import { colleaguesOf, loadWay, mayRead, readerOf } from "./whose-turn.ts";

/**
 * A draft for its reviewer: while it waits, and once decided in any state, so that it can be looked at again.
 * @throws DomainError draft.not_found, also for one's own and for what no reviewer was ever asked to decide
 */
export async function loadForReview(db: Reader, actor: Actor, draftId: string, now: Date): Promise<ReviewView> {
  const reader = await readerOf(db, actor, now);
  const row = await db.draft.findFirst({
    where: {
      id: draftId,
      authorId: { not: actor.id },
      submittedAt: { not: null },
      OR: [{ state: "IN_REVIEW" }, { decisions: { some: {} } }],
      ...mayRead(reader),
    },
    select: {
      ...DRAFT_COLUMNS,
      authorId: true,
      dueAt: true,
      lookers: LOOKERS,
      stages: { select: { group: { select: { isRestricted: true } } } },
      author: { select: { name: true, department: true } },
      pending: { select: PENDING },
      appeals: {
        orderBy: { createdAt: "desc" },
        select: { reason: true, createdAt: true, decision: { select: { revision: { select: { number: true } } } } },
      },
      dismissals: {
        where: { OR: [{ note: { not: "" } }, { agreedOn: { not: null } }] },
        select: { fingerprint: true, note: true, agreedOn: true },
      },
    },
  });
  if (row === null) throw new DomainError("draft.not_found", { draftId });
  const isWaiting = row.state === "IN_REVIEW";
  const last = await readUpTo(db, reader, { draftId, isWaiting, latest: row.revisions[0]?.number ?? 0 });
  if (last === null) throw new DomainError("draft.not_found", { draftId });
  const turn = { authorId: row.authorId, standsInFor: reader.standsInFor };
  const open = await loadOpenStations(db, draftId);
  const isMyTurn = open.some((station) => seatsOf(station, actor.id, turn).length > 0);
  const mayAct = row.pending === null && isMyTurn;
  const draft: DraftView = await toDraftView(
    db,
    { ...row, revisions: row.revisions.filter((revision) => revision.number <= last) },
    mayAct ? possible(row.state, "reviewer") : [],
    now,
    actor.language,
  );
  const latest = draft.revisions[0];
  if (latest === undefined) throw new Error(`draft ${draftId} was sent without a revision`);
  const claim = row.claim !== null && row.claim.expiresAt > now ? row.claim : null;
  return {
    ...draft,
    // What the author writes after sending is theirs until they send it again.
    text: latest.text,
    title: titleOf(latest.text),
    department: row.author.department,
    claim: claim && { name: claim.reviewer.name, isMe: claim.reviewerId === actor.id, expiresAt: claim.expiresAt },
    lookers: lookersOf(row.lookers, actor, now),
    isRestricted: row.stages.some(({ group }) => group?.isRestricted),
    isMyTurn,
    way: await loadWay(db, draftId, latest.number, now),
    colleagues: mayAct ? await colleaguesOf(db, open, row.authorId, actor.id) : [],
    pending: row.pending && toPending(row.pending, actor),
    reasonRules: reasonRulesOf(latest),
    dismissalNotes: Object.fromEntries(
      row.dismissals.map((kept) => [kept.fingerprint, wordsOfDismissal(kept, actor.language)]),
    ),
    appeal: appealOf(row.appeals, latest.number),
    falseAlarms: await listFalseAlarms(db, latest.id),
    privateNotes: await loadPrivateNotes(db, draftId, latest.number),
    explanation: explainToReviewer(latest.verdict, actor.language),
    latest,
    nextId: await nextInQueue(db, reader, row),
  };
}

/** The author's plea about this very text. */
function appealOf(
  appeals: readonly { reason: string; createdAt: Date; decision: { revision: { number: number } } }[],
  revision: number,
): ReviewView["appeal"] {
  const appeal = appeals.find(({ decision }) => decision.revision.number === revision);
  return appeal === undefined ? null : { reason: appeal.reason, at: appeal.createdAt };
}
