import type { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import { severityOf } from "../../drafts/revisions.ts";
import { titleOf } from "../../drafts/title.ts";
import { Verdict } from "../../policy/contract.ts";
import { SEVERITIES } from "../../policy/words.ts";
import type { Actor } from "../../shared/actor.ts";
import { Surface } from "../../shared/surfaces.ts";
import type { QueueFilter, QueueItem, QueuePage } from "../contract.ts";
import { decodePlace, encodePlace, type Place } from "../place.ts";
import { bulkable } from "./bulkable.ts";
import { LOOKERS, lookersOf } from "./lookers.ts";
import { atTurnOf, type QueueReader, readerOf } from "./whose-turn.ts";

const PAGE = 50;

/** Drafts that wait, never one's own: gravest first, then what is due first. Served by draft(state, severity desc, due_at, id). */
export async function listQueue(db: Reader, actor: Actor, filter: QueueFilter, now: Date): Promise<QueuePage> {
  const after = decodePlace(filter.cursor);
  const fitting = waitingFor(await readerOf(db, actor, now), filter);
  const [rows, total] = await Promise.all([
    db.draft.findMany({
      where: { AND: [fitting, after ? behind(after) : {}] },
      orderBy: ORDER,
      take: PAGE + 1,
      select: ITEM,
    }),
    db.draft.count({ where: fitting }),
  ]);
  const together = await bulkable(
    db,
    actor.id,
    rows.map(({ id }) => id),
  );
  const items = rows.slice(0, PAGE).map((row) => toItem(row, actor, { now, together }));
  const last = rows[PAGE - 1];
  return { items, nextCursor: rows.length > PAGE && last ? encodePlace(placeOf(last)) : null, total };
}

/** How many wait for this reviewer, and how many of them are free of a claim. Claims are few: they are counted, not the rest. */
export async function countQueue(db: Reader, actor: Actor, now: Date): Promise<{ waiting: number; free: number }> {
  const reader = await readerOf(db, actor, now);
  const [waiting, claimed] = await Promise.all([
    db.draft.count({ where: waitingFor(reader, {}) }),
    db.draft.count({ where: { AND: [waitingFor(reader, {}), { claim: holdsAt(now) }] } }),
  ]);
  return { waiting, free: waiting - claimed };
}

/** Departments of which something waits: choices of the filter. */
export async function listDepartments(db: Reader, actor: Actor, now: Date): Promise<string[]> {
  const rows = await db.person.findMany({
    where: { drafts: { some: waitingFor(await readerOf(db, actor, now), {}) } },
    distinct: ["department"],
    orderBy: { department: "asc" },
    select: { department: true },
  });
  return rows.map((row) => row.department).filter((department) => department !== "");
}

function waitingFor(reader: QueueReader, filter: QueueFilter): Prisma.DraftWhereInput {
  const { q, severity, surface, department, claim } = filter;
  const { id, now } = reader;
  return {
    state: "IN_REVIEW",
    pending: null,
    authorId: { not: id },
    ...(severity && { severity: SEVERITIES.indexOf(severity) }),
    ...(surface && { surface }),
    ...(department && { author: { department } }),
    AND: [
      atTurnOf(reader),
      q ? { OR: [{ text: has(q) }, { author: { name: has(q) } }] } : {},
      claim === "mine"
        ? {
            OR: [
              { claim: { reviewerId: id, ...holdsAt(now) } },
              { stages: { some: { state: "open", assigneeId: { in: [id, ...reader.standsInFor] } } } },
            ],
          }
        : {},
      claim === "free" ? { NOT: { claim: holdsAt(now) } } : {},
    ],
  };
}

function has(words: string): Prisma.StringFilter {
  // A person types these to find them as they stand: % and _ mean themselves.
  return { contains: words.replaceAll(/[\\%_]/g, "\\$&"), mode: "insensitive" };
}

/** A claim whose time isn't over. */
const holdsAt = (now: Date) => ({ expiresAt: { gt: now } });

const ORDER = [
  { severity: "desc" },
  { dueAt: "asc" },
  { id: "asc" },
] as const satisfies Prisma.DraftOrderByWithRelationInput[];

function behind({ severity, dueAt, id }: Place): Prisma.DraftWhereInput {
  return {
    OR: [{ severity: { lt: severity } }, { severity, dueAt: { gt: dueAt } }, { severity, dueAt, id: { gt: id } }],
  };
}

const ITEM = {
  id: true,
  surface: true,
  text: true,
  severity: true,
  submittedAt: true,
  dueAt: true,
  author: { select: { name: true, department: true } },
  claim: { select: { reviewerId: true, expiresAt: true, reviewer: { select: { name: true } } } },
  lookers: LOOKERS,
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    select: {
      number: true,
      verdict: true,
      decisions: { where: { appeal: { isNot: null } }, take: 1, select: { id: true } },
    },
  },
  stages: {
    where: { state: "open" },
    orderBy: { dueAt: "asc" },
    take: 1,
    select: { dueAt: true, assigneeId: true, assignee: { select: { name: true } } },
  },
} as const;

type ItemRow = Prisma.DraftGetPayload<{ select: typeof ITEM }>;

/** What waits has been sent, so it has a severity, a time and a revision. */
function placeOf(row: { id: string; severity: number | null; dueAt: Date | null }): Place {
  if (row.severity === null) throw new Error(`draft ${row.id} waits but was never sent`);
  return { severity: row.severity, dueAt: row.dueAt ?? new Date(0), id: row.id };
}

function toItem(
  row: ItemRow,
  actor: Actor,
  { now, together }: { now: Date; together: ReadonlyMap<string, string> },
): QueueItem {
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
    submittedAt: row.submittedAt ?? place.dueAt,
    dueAt: row.dueAt,
    assignee: row.stages[0]?.assignee
      ? { name: row.stages[0].assignee.name, isMe: row.stages[0].assigneeId === actor.id }
      : null,
    revision: revision?.number ?? 0,
    rules: verdict.reasons
      .filter((reason) => reason.action === verdict.action)
      .map((reason) => ({ id: reason.ruleId, title: reason.title })),
    lookers: lookersOf(row.lookers, actor, now),
    claimedBy: claim && { name: claim.reviewer.name, isMe: claim.reviewerId === actor.id },
    isAppealed: (revision?.decisions.length ?? 0) > 0,
    bulkRevisionId: together.get(row.id) ?? null,
  };
}

/** The draft to look at after this one: the next behind it, else the first that waits. */
export async function nextInQueue(
  db: Reader,
  reader: QueueReader,
  row: { id: string; severity: number | null; dueAt: Date | null },
): Promise<string | null> {
  const waiting = waitingFor(reader, {});
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
