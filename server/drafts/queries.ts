import { historyOf } from "../audit/queries.ts";
import type { Prisma } from "../db/prisma.ts";
import type { Reader } from "../db/transaction.ts";
import { loadKeptVersion } from "../policy/queries.ts";
import { loadReviewSettings } from "../routing/queries.ts";
import type { Actor } from "../shared/actor.ts";
import { DomainError } from "../shared/errors.ts";
import type { Language } from "../shared/language.ts";
import { decodeCursor, encodeCursor, type Page } from "../shared/page.ts";
import { parsePart } from "../shared/profile-parts.ts";
import { Surface } from "../shared/surfaces.ts";
import { Declaration, type DraftState, type DraftSummary, type DraftView, type Releasers } from "./contract.ts";
import { type DraftEvent, possible, READY, stateAt } from "./lifecycle.ts";
import { waitOf } from "./queries/wait-of.ts";
import { REVISION_COLUMNS, toRevision } from "./revisions.ts";
import { titleOf } from "./title.ts";

const PAGE = 30;

/** The actor's own drafts, last touched first. Served by draft(author_id, updated_at desc, id). */
export async function listOwnDrafts(
  db: Reader,
  actor: Actor,
  filter: { state?: DraftState | undefined; cursor?: string | undefined },
  now: Date,
): Promise<Page<DraftSummary>> {
  const after = decodeCursor(filter.cursor);
  const rows = await db.draft.findMany({
    where: {
      authorId: actor.id,
      AND: [
        filter.state ? isAt(filter.state, now) : {},
        after ? { OR: [{ updatedAt: { lt: after.at } }, { updatedAt: after.at, id: { gt: after.id } }] } : {},
      ],
    },
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    take: PAGE + 1,
    select: SUMMARY,
  });
  const items = rows.slice(0, PAGE).map((row) => toSummary(row, now));
  const last = items.at(-1);
  return { items, nextCursor: rows.length > PAGE && last ? encodeCursor(last.updatedAt, last.id) : null };
}

/** As `stateAt`, for the database to ask. */
function isAt(state: DraftState, now: Date): Prisma.DraftWhereInput {
  const runOut: Prisma.DraftWhereInput = { state: { in: [...READY] }, validUntil: { lt: now } };
  return state === "EXPIRED" ? { OR: [{ state }, runOut] } : { state, NOT: runOut };
}

const SUMMARY = {
  id: true,
  surface: true,
  part: true,
  state: true,
  text: true,
  updatedAt: true,
  submittedAt: true,
  validUntil: true,
  action: true,
} as const;

function toSummary(
  row: Omit<DraftSummary, "title" | "surface" | "part"> & { text: string; surface: string; part: string | null },
  now: Date,
): DraftSummary {
  const { text, surface, part, ...rest } = row;
  const place = { surface: Surface.parse(surface), part: parsePart(part) };
  return { ...rest, ...place, state: stateAt(row, now), title: titleOf(text) };
}

/** How many of the actor's drafts are in each state. */
export async function countOwnDrafts(
  db: Reader,
  actor: Actor,
  now: Date,
): Promise<Partial<Record<DraftState, number>>> {
  const expired = isAt("EXPIRED", now);
  const [groups, runOut] = await Promise.all([
    db.draft.groupBy({ by: ["state"], where: { authorId: actor.id, NOT: expired }, _count: true }),
    db.draft.count({ where: { authorId: actor.id, ...expired } }),
  ]);
  const counts = Object.fromEntries(groups.map((group) => [group.state, group._count]));
  return runOut > 0 ? { ...counts, EXPIRED: runOut } : counts;
}

/**
 * One's own draft, whole.
 * @throws DomainError draft.not_found, also where it is somebody else's
 */
export async function loadOwnDraft(db: Reader, actor: Actor, draftId: string, now: Date): Promise<DraftView> {
  const row = await db.draft.findFirst({ where: { id: draftId, authorId: actor.id }, select: DRAFT_COLUMNS });
  if (row === null) throw new DomainError("draft.not_found", { draftId });
  const view = await toDraftView(db, row, possible(stateAt(row, now), "author"), now, actor.language);
  return { ...view, waiting: view.state === "IN_REVIEW" ? await waitOf(db, row, now) : null };
}

/** Who may let a text pass that the policy stops; null where nobody may. */
export async function findReleasers(db: Reader): Promise<Releasers | null> {
  const { releaseGroupId } = await loadReviewSettings(db);
  const group = releaseGroupId && (await db.reviewerGroup.findUnique({ where: { id: releaseGroupId } }));
  return group ? { group: group.name } : null;
}

/** The columns a whole draft is shown from. */
export const DRAFT_COLUMNS = {
  id: true,
  surface: true,
  part: true,
  state: true,
  version: true,
  text: true,
  severity: true,
  createdAt: true,
  updatedAt: true,
  submittedAt: true,
  validUntil: true,
  publishedAt: true,
  publishedUrl: true,
  declarations: true,
  author: { select: { name: true } },
  revisions: { orderBy: { number: "desc" }, select: REVISION_COLUMNS },
  dueAt: true,
  claim: { select: { reviewerId: true, expiresAt: true, reviewer: { select: { name: true } } } },
} as const;

type DraftRow = Prisma.DraftGetPayload<{ select: typeof DRAFT_COLUMNS }>;

/** The view of a row that the caller was allowed to read. */
export async function toDraftView(
  db: Reader,
  row: DraftRow,
  possibleNow: readonly DraftEvent[],
  now: Date,
  language: Language,
): Promise<DraftView> {
  const revisions = row.revisions.map(async (revision) => {
    const { document } = await loadKeptVersion(db, revision.policyVersion.id);
    return toRevision(revision, language, document);
  });
  return {
    id: row.id,
    surface: Surface.parse(row.surface),
    part: parsePart(row.part),
    state: stateAt(row, now),
    version: row.version,
    title: titleOf(row.text),
    text: row.text,
    authorName: row.author.name,
    declarations: row.declarations.flatMap((one) => Declaration.safeParse(one).data ?? []),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    submittedAt: row.submittedAt,
    validUntil: row.validUntil,
    publishedAt: row.publishedAt,
    publishedUrl: row.publishedUrl,
    revisions: await Promise.all(revisions),
    history: await historyOf(db, row.id, language),
    possible: [...possibleNow],
    dueAt: row.state === "IN_REVIEW" ? row.dueAt : null,
    mayNudge: row.state === "IN_REVIEW" && (await waitsUnasked(db, row.id)),
    waiting: null,
    mayAppeal: possibleNow.includes("appeal") && (await mayAppeal(db, row)),
    claimedBy: row.claim !== null && row.claim.expiresAt > now ? row.claim.reviewer.name : null,
  };
}

/** Whether a person refused the text as it stands, and nobody was asked for a second opinion on it yet. */
async function mayAppeal(db: Reader, row: DraftRow): Promise<boolean> {
  const latest = row.revisions[0];
  if (latest === undefined || latest.text !== row.text || latest.decisions.length === 0) return false;
  return (await db.appeal.count({ where: { decision: { revisionId: latest.id } } })) === 0;
}

/** Whether some station a draft waits at hasn't been asked by its author yet. */
async function waitsUnasked(db: Reader, draftId: string): Promise<boolean> {
  return (await db.reviewStage.count({ where: { draftId, state: "open", nudgedAt: null } })) > 0;
}
