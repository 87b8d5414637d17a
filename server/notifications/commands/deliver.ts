import type { Db } from "../../db/client.ts";
import { type Tx, transact } from "../../db/transaction.ts";
import { parseLanguage } from "../../shared/language.ts";
import { type Mailer, messageIdOf } from "../adapters/mail.ts";
import type { PostJson } from "../adapters/post-json.ts";
import { NoticeEvent, NoticeFacts } from "../contract.ts";
import { letterOf } from "../letter-of.ts";
import { noticeHref, noticeSentence } from "../sentence.ts";

/** What delivering needs of the outside, handed over by the worker. */
export interface Outside {
  db: Db;
  now: () => Date;
  mailer: Mailer | null;
  postJson: PostJson;
  appUrl: string;
}

/**
 * Sends one message of the outbox, unless it was sent before: safe to repeat. Its row is locked while the mail server
 * is spoken to, so two workers don't send it twice. If this process dies between the server's word and the row's, the
 * mail is sent again with the same Message-ID.
 */
export async function deliver(outside: Outside, { deliveryId }: { deliveryId: string }): Promise<void> {
  await transact(outside.db, async (tx) => {
    const locked = await tx.$queryRaw<unknown[]>`
      SELECT id FROM delivery WHERE id = ${deliveryId} AND state = 'waiting' FOR UPDATE SKIP LOCKED`;
    if (locked.length === 0) return;
    const isSent = await sendOne(tx, outside, deliveryId);
    await tx.delivery.update({
      where: { id: deliveryId },
      data: isSent ? { state: "sent", sentAt: outside.now() } : { state: "given_up" },
      select: { id: true },
    });
  });
}

/** False where there is nobody, or no way, to send it to any more. */
async function sendOne(tx: Tx, outside: Outside, id: string): Promise<boolean> {
  const row = await tx.delivery.findUniqueOrThrow({ where: { id }, select: ROW });
  const { zone } = await tx.organisation.findFirstOrThrow({ select: { zone: true } });
  const [event, facts] = [NoticeEvent.parse(row.event), NoticeFacts.parse(row.facts)];
  const href = noticeHref(event, row.draftId);
  if (row.channel !== "email") {
    const chat = row.groupId && (await tx.groupWebhook.findUnique({ where: { groupId: row.groupId } }));
    if (!chat) return false;
    const text = `${noticeSentence(event, facts, "en", zone)}${href === null ? "" : ` ${outside.appUrl}${href}`}`;
    // Both Slack and Teams take a message of this one field.
    await outside.postJson(chat.url, { text });
    return true;
  }
  if (outside.mailer === null || row.person === null || !row.person.isActive) return false;
  const language = parseLanguage(row.person.preference?.language) ?? "en";
  const letter = letterOf([{ event, facts, draftId: row.draftId }], { language, zone, appUrl: outside.appUrl });
  const to = { name: row.person.name, address: row.person.email };
  await outside.mailer.send({ messageId: messageIdOf(id, outside.appUrl), to, letter });
  return true;
}

const ROW = {
  channel: true,
  groupId: true,
  event: true,
  draftId: true,
  facts: true,
  person: { select: { name: true, email: true, isActive: true, preference: { select: { language: true } } } },
} as const;
