import { z } from "zod";
import { GivenCursor, GivenId } from "../shared/given.ts";
import { NOTICE_EVENTS } from "./words.ts";

export const NoticeEvent = z.enum(NOTICE_EVENTS);
export type NoticeEvent = z.infer<typeof NoticeEvent>;

/** Ways a person can be told; a group's chat is its admin's business. */
export const CHANNELS = ["app", "email"] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a sentence needs: names, places and times; never words of a draft. */
export const NoticeFacts = z.object({
  /** Who did it, or whom it is about. */
  who: z.string().default(""),
  surface: z.string().default(""),
  group: z.string().default(""),
  /** A moment, ISO 8601. */
  due: z.iso.datetime().nullable().default(null),
});
export type NoticeFacts = z.output<typeof NoticeFacts>;

/** Minutes after midnight in the organisation's zone. */
const Minute = z.int().min(0).max(1_439);

export const ChangeNotices = z
  .strictObject({
    choices: z.array(z.strictObject({ event: NoticeEvent, channel: z.enum(CHANNELS), isOn: z.boolean() })).max(100),
    quietFrom: Minute.nullable(),
    quietUntil: Minute.nullable(),
    isDigest: z.boolean(),
  })
  .refine(({ quietFrom, quietUntil }) => (quietFrom === null) === (quietUntil === null), {
    error: "Quiet hours have a beginning and an end.",
    path: ["quietUntil"],
  });
export type ChangeNotices = z.output<typeof ChangeNotices>;

export const ListNotices = z.strictObject({ cursor: GivenCursor.optional() });
export const NoticeRef = z.strictObject({ id: GivenId });

export const SetWebhook = z.strictObject({
  groupId: GivenId,
  /** Null takes it away. */
  webhook: z
    .strictObject({
      kind: z.enum(["slack", "teams"]),
      url: z
        .url({ protocol: /^https$/, hostname: z.regexes.domain, error: "Give an address that starts with https://." })
        .max(2_000),
    })
    .nullable(),
});
export type SetWebhook = z.output<typeof SetWebhook>;

export const WebhookRef = z.strictObject({ groupId: GivenId });

export interface NoticeView {
  id: string;
  event: NoticeEvent;
  /** In the reader's language. */
  sentence: string;
  /** Path of where to go on. */
  href: string | null;
  at: Date;
  isRead: boolean;
}

export interface NoticeSettings {
  /** Event → channel → whether it is on. */
  matrix: Record<NoticeEvent, Record<Channel, boolean>>;
  quietFrom: number | null;
  quietUntil: number | null;
  isDigest: boolean;
  /** Whether a mail server is set up. */
  hasMail: boolean;
}
