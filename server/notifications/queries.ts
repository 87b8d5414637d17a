import type { Reader } from "../db/transaction.ts";
import { env } from "../env.ts";
import type { Actor } from "../shared/actor.ts";
import type { Language } from "../shared/language.ts";
import { decodeCursor, encodeCursor, type Page } from "../shared/page.ts";
import { NoticeEvent, NoticeFacts, type NoticeSettings, type NoticeView } from "./contract.ts";
import { noticeHref, noticeSentence } from "./sentence.ts";
import { matrixOf } from "./usual.ts";

const PAGE = 30;

/** What somebody was told, the latest first. Served by notification(person_id, created_at desc, id). */
export async function listNotices(
  db: Reader,
  actor: Actor,
  filter: { cursor?: string | undefined },
  language: Language,
): Promise<Page<NoticeView>> {
  const after = decodeCursor(filter.cursor);
  const { zone } = await db.organisation.findFirstOrThrow({ select: { zone: true } });
  const rows = await db.notification.findMany({
    where: {
      personId: actor.id,
      ...(after && { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { gt: after.id } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: PAGE + 1,
    select: { id: true, event: true, draftId: true, facts: true, createdAt: true, readAt: true },
  });
  const items = rows.slice(0, PAGE).map((row): NoticeView => {
    const event = NoticeEvent.parse(row.event);
    const sentence = noticeSentence(event, NoticeFacts.parse(row.facts), language, zone);
    const href = noticeHref(event, row.draftId);
    return { id: row.id, event, sentence, href, at: row.createdAt, isRead: row.readAt !== null };
  });
  const last = items.at(-1);
  return { items, nextCursor: rows.length > PAGE && last ? encodeCursor(last.at, last.id) : null };
}

/** How many of them are unread. */
export function countUnread(db: Reader, actor: Actor): Promise<number> {
  return db.notification.count({ where: { personId: actor.id, readAt: null } });
}

/** What somebody is told, and how. */
export async function loadNoticeSettings(db: Reader, actor: Actor): Promise<NoticeSettings> {
  const person = await db.person.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      choices: { select: { event: true, channel: true, isOn: true } },
      preference: { select: { quietFrom: true, quietUntil: true, isDigest: true } },
    },
  });
  const hours = person.preference ?? { quietFrom: null, quietUntil: null, isDigest: false };
  return { ...hours, matrix: matrixOf(person.choices), hasMail: env().SMTP_URL !== undefined };
}
