import { transact } from "../../db/transaction.ts";
import { parseLanguage } from "../../shared/language.ts";
import { messageIdOf } from "../adapters/mail.ts";
import { NoticeEvent, NoticeFacts } from "../contract.ts";
import { letterOf } from "../letter-of.ts";
import type { Outside } from "./deliver.ts";

/** Sends each person whose hour has come one mail with all of their day. Safe to repeat. */
export async function sendDigests(outside: Outside): Promise<number> {
  const due = await outside.db.delivery.findMany({
    where: { state: "waiting", isDigest: true, notBefore: { lte: outside.now() } },
    distinct: ["personId"],
    select: { personId: true },
  });
  for (const { personId } of due) if (personId !== null) await sendDigest(outside, personId);
  return due.length;
}

async function sendDigest(outside: Outside, personId: string): Promise<void> {
  await transact(outside.db, async (tx) => {
    await tx.$queryRaw`SELECT id FROM person WHERE id = ${personId} FOR UPDATE`;
    const rows = await tx.delivery.findMany({
      where: { personId, state: "waiting", isDigest: true, notBefore: { lte: outside.now() } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { id: true, event: true, facts: true, draftId: true },
    });
    const [first] = rows;
    if (first === undefined || outside.mailer === null) return;
    const [{ zone }, person] = await Promise.all([
      tx.organisation.findFirstOrThrow({ select: { zone: true } }),
      tx.person.findUniqueOrThrow({
        where: { id: personId },
        select: { name: true, email: true, isActive: true, preference: { select: { language: true } } },
      }),
    ]);
    if (person.isActive) {
      const told = rows.map(({ event, facts, draftId }) => ({
        event: NoticeEvent.parse(event),
        facts: NoticeFacts.parse(facts),
        draftId,
      }));
      const language = parseLanguage(person.preference?.language) ?? "en";
      await outside.mailer.send({
        messageId: messageIdOf(first.id, outside.appUrl),
        to: { name: person.name, address: person.email },
        letter: letterOf(told, { language, zone, appUrl: outside.appUrl }),
      });
    }
    const ids = rows.map(({ id }) => id);
    await tx.delivery.updateMany({
      where: { id: { in: ids } },
      data: person.isActive ? { state: "sent", sentAt: outside.now() } : { state: "given_up" },
    });
  });
}
