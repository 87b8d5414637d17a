import type { Reader, Tx } from "../../db/transaction.ts";
import { DomainError } from "../../shared/errors.ts";
import { type ProfilePart, parsePart } from "../../shared/profile-parts.ts";
import { Surface } from "../../shared/surfaces.ts";
import type { DraftState, Moved } from "../contract.ts";
import { WRITABLE } from "../lifecycle.ts";
import type { Movable } from "./move-draft.ts";

const COLUMNS = {
  id: true,
  authorId: true,
  surface: true,
  part: true,
  state: true,
  version: true,
  validUntil: true,
} as const;

/**
 * The author's own draft, for a step of theirs, at the version they saw.
 * @throws DomainError draft.not_found (also where it is somebody else's), draft.changed_elsewhere
 */
export async function loadMovable(
  db: Reader,
  authorId: string,
  ref: { draftId: string; version?: number },
): Promise<Movable & { surface: Surface; part: ProfilePart | null; validUntil: Date | null }> {
  const row = await db.draft.findFirst({ where: { id: ref.draftId, authorId }, select: COLUMNS });
  if (row === null) throw new DomainError("draft.not_found", { draftId: ref.draftId });
  if (ref.version !== undefined && ref.version !== row.version) {
    throw new DomainError("draft.changed_elsewhere", { draftId: row.id, version: ref.version });
  }
  return { ...row, surface: Surface.parse(row.surface), part: parsePart(row.part) };
}

/**
 * Where the author's draft stands, if the step they ask for at the version they saw is the one that brought it there:
 * the reply was lost, and the browser asks again.
 */
export async function findMoved(
  tx: Tx,
  authorId: string,
  ref: { draftId: string; version: number },
  there: { state: DraftState; publishedUrl?: string },
): Promise<Moved | null> {
  await tx.$queryRaw`SELECT id FROM draft WHERE id = ${ref.draftId} AND author_id = ${authorId} FOR UPDATE`;
  return tx.draft.findFirst({
    where: { id: ref.draftId, authorId, version: ref.version + 1, ...there },
    select: { state: true, version: true },
  });
}

/**
 * As `loadMovable`, for changing what belongs to a draft that is being written. Holds the draft's row until the
 * transaction ends, so that it can't be sent meanwhile.
 * @throws DomainError draft.not_found, draft.not_possible_now
 */
export async function lockWritable(tx: Tx, authorId: string, draftId: string) {
  await tx.$queryRaw`SELECT id FROM draft WHERE id = ${draftId} AND author_id = ${authorId} FOR UPDATE`;
  const draft = await loadMovable(tx, authorId, { draftId });
  if (!WRITABLE.includes(draft.state)) throw new DomainError("draft.not_possible_now", { draftId });
  return draft;
}

/** The latest submitted text of a draft. */
export async function loadLatestRevision(db: Reader, draftId: string) {
  const row = await db.revision.findFirst({
    where: { draftId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, text: true, textHash: true, salt: true },
  });
  if (row === null) throw new Error(`draft ${draftId} has no revision in a state that needs one`);
  return row;
}
