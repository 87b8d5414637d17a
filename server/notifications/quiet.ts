import { TZDate } from "@date-fns/tz";

/** Hour of the daily digest, by the clocks of the organisation's zone. */
const DIGEST_HOUR = 8;

export interface QuietHours {
  /** Minutes after midnight; the night may lie between them. */
  quietFrom: number | null;
  quietUntil: number | null;
  isDigest: boolean;
}

/** The earliest moment at which somebody may be sent what happened at `now`. */
export function notBefore(now: Date, { quietFrom, quietUntil, isDigest }: QuietHours, zone: string): Date {
  if (isDigest) return nextAt(now, DIGEST_HOUR * 60, zone);
  if (quietFrom === null || quietUntil === null || quietFrom === quietUntil) return now;
  const local = new TZDate(now.getTime(), zone);
  const minute = local.getHours() * 60 + local.getMinutes();
  const isOverNight = quietFrom > quietUntil;
  const isQuiet = isOverNight ? minute >= quietFrom || minute < quietUntil : minute >= quietFrom && minute < quietUntil;
  return isQuiet ? nextAt(now, quietUntil, zone) : now;
}

/** The next moment after `now` at which the zone's clocks show this minute of the day. */
function nextAt(now: Date, minute: number, zone: string): Date {
  const local = new TZDate(now.getTime(), zone);
  for (const days of [0, 1]) {
    const at = new TZDate(
      local.getFullYear(),
      local.getMonth(),
      local.getDate() + days,
      Math.floor(minute / 60),
      minute % 60,
      zone,
    );
    if (at.getTime() > now.getTime()) return new Date(at.getTime());
  }
  throw new Error("a day has no tomorrow");
}
