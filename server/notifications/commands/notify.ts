import type { Tx } from "../../db/transaction.ts";
import { env } from "../../env.ts";
import { enqueue } from "../../jobs/commands/enqueue.ts";
import { newId } from "../../shared/ids.ts";
import { type NoticeEvent, NoticeFacts } from "../contract.ts";
import { notBefore } from "../quiet.ts";
import { isTold } from "../usual.ts";

interface Notice {
  event: NoticeEvent;
  /** Who is told; who acted isn't told of their own act. */
  to: readonly string[];
  by: string | null;
  draftId: string | null;
  facts: Partial<NoticeFacts>;
  /** The group whose chat hears of it, where it has one. */
  groupId?: string | null;
}

/** Tells people, in the transaction of the change they are told of: in the app at once, outside by a job. */
export async function notify(tx: Tx, ctx: { now: () => Date }, notice: Notice): Promise<void> {
  const { event, by, draftId } = notice;
  const facts = NoticeFacts.parse(notice.facts);
  const now = ctx.now();
  const base = { event, draftId, facts, createdAt: now };
  const ids = [...new Set(notice.to)].filter((id) => id !== by);
  const people = await tx.person.findMany({
    where: { id: { in: ids }, isActive: true },
    orderBy: { id: "asc" },
    select: {
      id: true,
      choices: { where: { event }, select: { event: true, channel: true, isOn: true } },
      preference: { select: { quietFrom: true, quietUntil: true, isDigest: true } },
    },
  });
  const inApp = people.filter(({ choices }) => isTold(choices, event, "app"));
  await tx.notification.createMany({
    data: inApp.map(({ id: personId }) => ({ ...base, id: newId("notification"), personId })),
  });
  const { zone } = await tx.organisation.findFirstOrThrow({ select: { zone: true } });
  for (const { id: personId, choices, preference } of env().SMTP_URL === undefined ? [] : people) {
    if (!isTold(choices, event, "email")) continue;
    const hours = preference ?? { quietFrom: null, quietUntil: null, isDigest: false };
    const when = { notBefore: notBefore(now, hours, zone), isDigest: hours.isDigest };
    await send(tx, { ...base, ...when, channel: "email", personId });
  }
  if (!notice.groupId) return;
  const chat = await tx.groupWebhook.findUnique({ where: { groupId: notice.groupId }, select: { kind: true } });
  if (chat !== null)
    await send(tx, { ...base, notBefore: now, isDigest: false, channel: chat.kind, groupId: notice.groupId });
}

type Outgoing = Parameters<Tx["delivery"]["create"]>[0]["data"] & { notBefore: Date; isDigest: boolean };

async function send(tx: Tx, outgoing: Omit<Outgoing, "id">): Promise<void> {
  const id = newId("delivery");
  await tx.delivery.create({ data: { ...outgoing, id } as Outgoing, select: { id: true } });
  // A digest is sent with the others of its day.
  if (!outgoing.isDigest) await enqueue(tx, "deliver", { deliveryId: id }, { startAfter: outgoing.notBefore });
}
