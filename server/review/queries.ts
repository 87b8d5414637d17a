import type { Prisma } from "../db/prisma.ts";
import type { Reader } from "../db/transaction.ts";
import { DecisionKind, type DraftView } from "../drafts/contract.ts";
import { possible } from "../drafts/lifecycle.ts";
import { wordsOfDismissal } from "../drafts/permission.ts";
import { DRAFT_COLUMNS, toDraftView } from "../drafts/queries.ts";
import { severityOf } from "../drafts/revisions.ts";
import { titleOf } from "../drafts/title.ts";
import { Verdict } from "../policy/contract.ts";
import { explainToReviewer } from "../policy/explain.ts";
import { SEVERITIES } from "../policy/words.ts";
import type { Actor } from "../shared/actor.ts";
import { DomainError } from "../shared/errors.ts";
import { Surface } from "../shared/surfaces.ts";
import type { PendingView, QueueFilter, QueueItem, QueuePage, ReviewView } from "./contract.ts";
import { decodePlace, encodePlace, type Place } from "./place.ts";
import { reasonRulesOf } from "./reason-rules.ts";

const PAGE = 50;

/** Drafts that wait, never one's own: gravest first, then oldest. Served by draft(state, severity desc, submitted_at, id). */
export async function listQueue(db: Reader, actor: Actor, filter: QueueFilter, now: Date): Promise<QueuePage> {
  const after = decodePlace(filter.cursor);
  const fitting = waitingFor(actor, filter, now);
  const [rows, total] = await Promise.all([
    db.draft.findMany({
      where: { AND: [fitting, after ? behind(after) : {}] },
      orderBy: ORDER,
      take: PAGE + 1,
      select: ITEM,
    }),
    db.draft.count({ where: fitting }),
  ]);
  const items = rows.slice(0, PAGE).map((row) => toItem(row, actor, now));
  const last = rows[PAGE - 1];
  return { items, nextCursor: rows.length > PAGE && last ? encodePlace(placeOf(last)) : null, total };
}

/** How many wait for this reviewer, and how many of them are free of a colleague's claim. */
export async function countQueue(db: Reader, actor: Actor, now: Date): Promise<{ waiting: number; free: number }> {
  const [waiting, free] = await Promise.all([
    db.draft.count({ where: waitingFor(actor, {}, now) }),
    db.draft.count({ where: waitingFor(actor, { claim: "free" }, now) }),
  ]);
  return { waiting, free };
}

/** Departments of which something waits: choices of the filter. */
export async function listDepartments(db: Reader, actor: Actor, now: Date): Promise<string[]> {
  const rows = await db.person.findMany({
    where: { drafts: { some: waitingFor(actor, {}, now) } },
    distinct: ["department"],
    orderBy: { department: "asc" },
    select: { department: true },
  });
  return rows.map((row) => row.department).filter((department) => department !== "");
}

function waitingFor(actor: Actor, filter: QueueFilter, now: Date): Prisma.DraftWhereInput {
  const { severity, surface, department, claim } = filter;
  return {
    state: "IN_REVIEW",
    pending: null,
    authorId: { not: actor.id },
    ...(severity && { severity: SEVERITIES.indexOf(severity) }),
    ...(surface && { surface }),
    ...(department && { author: { department } }),
    ...(claim === "mine" && { claim: { reviewerId: actor.id, expiresAt: { gt: now } } }),
    ...(claim === "free" && { OR: [{ claim: null }, { claim: { expiresAt: { lte: now } } }] }),
  };
}

const ORDER = [
  { severity: "desc" },
  { submittedAt: "asc" },
  { id: "asc" },
] as const satisfies Prisma.DraftOrderByWithRelationInput[];

function behind({ severity, submittedAt, id }: Place): Prisma.DraftWhereInput {
  return {
    OR: [
      { severity: { lt: severity } },
      { severity, submittedAt: { gt: submittedAt } },
      { severity, submittedAt, id: { gt: id } },
    ],
  };
}

const ITEM = {
  id: true,
  surface: true,
  text: true,
  severity: true,
  submittedAt: true,
  author: { select: { name: true, department: true } },
  claim: { select: { reviewerId: true, expiresAt: true, reviewer: { select: { name: true } } } },
  revisions: { orderBy: { number: "desc" }, take: 1, select: { number: true, verdict: true } },
} as const;

type ItemRow = Prisma.DraftGetPayload<{ select: typeof ITEM }>;

/** What waits has been sent, so it has a severity, a time and a revision. */
function placeOf(row: { id: string; severity: number | null; submittedAt: Date | null }): Place {
  if (row.severity === null || row.submittedAt === null) throw new Error(`draft ${row.id} waits but was never sent`);
  return { severity: row.severity, submittedAt: row.submittedAt, id: row.id };
}

function toItem(row: ItemRow, actor: Actor, now: Date): QueueItem {
  const place = placeOf(row);
  const revision = row.revisions[0];
  const verdict = Verdict.parse(revision?.verdict);
  const claim = row.claim !== null && row.claim.expiresAt > now ? row.claim : null;
  return {
    id: row.id,
    surface: Surface.parse(row.surface),
    title: titleOf(row.text),
    authorName: row.author.name,
    department: row.author.department,
    severity: severityOf(place.severity),
    submittedAt: place.submittedAt,
    revision: revision?.number ?? 0,
    rules: verdict.reasons
      .filter((reason) => reason.action === verdict.action)
      .map((reason) => ({ id: reason.ruleId, title: reason.title })),
    claimedBy: claim && { name: claim.reviewer.name, isMe: claim.reviewerId === actor.id },
  };
}

/**
 * A draft for its reviewer: while it waits, and once decided in any state, so that it can be looked at again.
 * @throws DomainError draft.not_found, also for one's own and for what no reviewer was ever asked to decide
 */
export async function loadForReview(db: Reader, actor: Actor, draftId: string, now: Date): Promise<ReviewView> {
  const row = await db.draft.findFirst({
    where: {
      id: draftId,
      authorId: { not: actor.id },
      submittedAt: { not: null },
      OR: [{ state: "IN_REVIEW" }, { decisions: { some: {} } }],
    },
    select: {
      ...DRAFT_COLUMNS,
      author: { select: { name: true, department: true } },
      pending: { select: PENDING },
      dismissals: {
        where: { OR: [{ note: { not: "" } }, { agreedOn: { not: null } }] },
        select: { fingerprint: true, note: true, agreedOn: true },
      },
    },
  });
  if (row === null) throw new DomainError("draft.not_found", { draftId });
  const draft: DraftView = await toDraftView(
    db,
    row,
    row.pending === null ? possible(row.state, "reviewer") : [],
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
    pending: row.pending && toPending(row.pending, actor),
    reasonRules: reasonRulesOf(latest),
    dismissalNotes: Object.fromEntries(
      row.dismissals.map((kept) => [kept.fingerprint, wordsOfDismissal(kept, actor.language)]),
    ),
    explanation: explainToReviewer(latest.verdict, actor.language),
    latest,
    nextId: await nextInQueue(db, actor, row, now),
  };
}

/** One's own decisions that can still be taken back, the latest first. */
export async function listPending(db: Reader, actor: Actor, now: Date): Promise<PendingView[]> {
  const rows = await db.pendingDecision.findMany({
    where: { reviewerId: actor.id, effectiveAt: { gt: now } },
    orderBy: { createdAt: "desc" },
    take: PAGE,
    select: PENDING,
  });
  return rows.map((row) => toPending(row, actor));
}

const PENDING = {
  id: true,
  draftId: true,
  kind: true,
  effectiveAt: true,
  reviewer: { select: { id: true, name: true } },
  draft: { select: { author: { select: { name: true } } } },
} as const satisfies Prisma.PendingDecisionSelect;

function toPending(row: Prisma.PendingDecisionGetPayload<{ select: typeof PENDING }>, actor: Actor): PendingView {
  const { id: decisionId, draftId, effectiveAt, reviewer, draft } = row;
  const isMine = reviewer.id === actor.id;
  const names = { authorName: draft.author.name, reviewerName: reviewer.name };
  return { draftId, decisionId, kind: DecisionKind.parse(row.kind), ...names, isMine, effectiveAt };
}

async function nextInQueue(
  db: Reader,
  actor: Actor,
  row: { id: string; severity: number | null; submittedAt: Date | null },
  now: Date,
): Promise<string | null> {
  const waiting = waitingFor(actor, {}, now);
  const next = await db.draft.findFirst({
    where: { AND: [waiting, { id: { not: row.id } }, behind(placeOf(row))] },
    orderBy: ORDER,
    select: { id: true },
  });
  if (next !== null) return next.id;
  const first = await db.draft.findFirst({
    where: { AND: [waiting, { id: { not: row.id } }] },
    orderBy: ORDER,
    select: { id: true },
  });
  return first?.id ?? null;
}
