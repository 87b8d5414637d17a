import type { Prisma } from "../../db/prisma.ts";
import type { Reader } from "../../db/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { anchorIn } from "../../shared/anchor.ts";
import type { CommentView, ThreadView } from "../views.ts";
import { loadTalked, type Talked } from "./thread-access.ts";

/**
 * What is said about a draft: to its author all that was sent, to a reviewer also what they haven't sent yet.
 * @throws DomainError draft.not_found
 */
export async function loadThread(db: Reader, actor: Actor, draftId: string, now: Date): Promise<ThreadView> {
  const talked = await loadTalked(db, actor, draftId, now);
  const rows = await db.comment.findMany({
    where: {
      draftId,
      // Without its salt its words have been erased.
      salt: { not: "" },
      revision: { number: { lte: talked.upTo } },
      OR: [{ publishedAt: { not: null } }, ...(talked.as === "reviewer" ? [{ writerId: actor.id }] : [])],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: MOST,
    select: COMMENT,
  });
  const text = await textBefore(db, talked);
  const comments = rows.map((row) => toComment(row, actor, text)).toSorted(byPlace);
  return { comments, pending: comments.filter(({ isPending }) => isPending).length };
}

/** More than anybody writes about one text. */
const MOST = 500;

const COMMENT = {
  id: true,
  writerId: true,
  writer: { select: { name: true } },
  revision: { select: { number: true } },
  start: true,
  end: true,
  exact: true,
  prefix: true,
  suffix: true,
  body: true,
  replacement: true,
  createdAt: true,
  publishedAt: true,
  answer: true,
  resolvedAt: true,
  replies: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, writerId: true, writer: { select: { name: true } }, body: true, createdAt: true },
  },
} as const satisfies Prisma.CommentSelect;

/** The text the reader has before them: the author what they write, a reviewer the last revision they may read. */
async function textBefore(db: Reader, { id, as, upTo, text }: Talked): Promise<string> {
  if (as === "author") return text;
  const row = await db.revision.findFirst({ where: { draftId: id, number: upTo }, select: { text: true } });
  return row?.text ?? "";
}

function toComment(row: Prisma.CommentGetPayload<{ select: typeof COMMENT }>, actor: Actor, text: string): CommentView {
  const { id, start, end, exact, prefix, suffix, body, replacement, createdAt, answer } = row;
  const selector = { start, end, exact, prefix, suffix };
  return {
    id,
    writerName: row.writer.name,
    isMine: row.writerId === actor.id,
    revision: row.revision.number,
    selector,
    place: anchorIn(text, selector),
    body,
    replacement,
    createdAt,
    isPending: row.publishedAt === null,
    answer: answer === "applied" || answer === "declined" ? answer : null,
    isResolved: row.resolvedAt !== null,
    replies: row.replies.map(({ writerId, writer, ...reply }) => ({
      ...reply,
      writerName: writer.name,
      isMine: writerId === actor.id,
    })),
  };
}

function byPlace(a: CommentView, b: CommentView): number {
  return (a.place?.start ?? Number.POSITIVE_INFINITY) - (b.place?.start ?? Number.POSITIVE_INFINITY) || 0;
}
