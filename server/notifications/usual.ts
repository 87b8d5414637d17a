import type { Channel, NoticeEvent } from "./contract.ts";
import { CHANNELS, NoticeEvent as Event } from "./contract.ts";

/** What isn't worth a mail unless somebody asks for it. */
const NO_MAIL: readonly NoticeEvent[] = ["moved_on", "taken_over"];

/** Whether an event is told by a channel: as the person chose, else as is usual. */
export function isTold(
  choices: readonly { event: string; channel: string; isOn: boolean }[],
  event: NoticeEvent,
  channel: Channel,
): boolean {
  const choice = choices.find((row) => row.event === event && row.channel === channel);
  return choice?.isOn ?? (channel === "app" || !NO_MAIL.includes(event));
}

/** The whole matrix of somebody's choices. */
export function matrixOf(choices: Parameters<typeof isTold>[0]): Record<NoticeEvent, Record<Channel, boolean>> {
  const rows = Event.options.map((event) => [
    event,
    Object.fromEntries(CHANNELS.map((channel) => [channel, isTold(choices, event, channel)])),
  ]);
  return Object.fromEntries(rows);
}
