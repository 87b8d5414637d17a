import { may } from "../../access/permissions.ts";
import type { Reader } from "../../db/transaction.ts";
import type { DraftState } from "../../drafts/contract.ts";
import type { Actor } from "../../shared/actor.ts";
import { DomainError } from "../../shared/errors.ts";
import { Surface } from "../../shared/surfaces.ts";
import { readUpTo } from "./read-up-to.ts";
import { mayRead, readerOf } from "./whose-turn.ts";

/** A draft whose comments somebody may read, and as whom. */
export interface Talked {
  id: string;
  authorId: string;
  authorName: string;
  surface: Surface;
  state: DraftState;
  /** The author's text as it stands. */
  text: string;
  as: "author" | "reviewer";
  /** The last revision whose text the reader may read; what is said of later ones isn't theirs. */
  upTo: number;
}

/**
 * Lets a draft's author and those who review it at what they say to each other.
 * @throws DomainError draft.not_found
 */
export async function loadTalked(db: Reader, actor: Actor, draftId: string, now: Date): Promise<Talked> {
  const row = await db.draft.findFirst({ where: { id: draftId, authorId: actor.id }, select: DRAFT });
  if (row !== null) return { ...toTalked(row), as: "author", upTo: ALL };
  if (!may(actor.role, "draft.review")) throw new DomainError("draft.not_found", { draftId });
  const reader = await readerOf(db, actor, now);
  const sent = await db.draft.findFirst({
    where: {
      id: draftId,
      submittedAt: { not: null },
      OR: [{ state: "IN_REVIEW" }, { decisions: { some: {} } }],
      ...mayRead(reader),
    },
    select: { ...DRAFT, revisions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } },
  });
  const latest = sent?.revisions[0]?.number ?? 0;
  const upTo = sent && (await readUpTo(db, reader, { draftId, isWaiting: sent.state === "IN_REVIEW", latest }));
  if (sent === null || upTo === null) throw new DomainError("draft.not_found", { draftId });
  return { ...toTalked(sent), as: "reviewer", upTo };
}

/** The highest number a revision can have. */
const ALL = 2 ** 31 - 1;

const DRAFT = {
  id: true,
  authorId: true,
  surface: true,
  state: true,
  text: true,
  author: { select: { name: true } },
} as const;

type Row = { id: string; authorId: string; surface: string; state: DraftState; text: string; author: { name: string } };

function toTalked({ id, authorId, surface, state, text, author }: Row) {
  return { id, authorId, authorName: author.name, surface: Surface.parse(surface), state, text };
}
