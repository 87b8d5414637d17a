const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const LOCALE = "en-GB";

/** "3 h ago", "in 2 d"; the date itself once it's more than a week away. */
export function relativeText(at: Date, now: number, zone: string): string {
  const awayMs = at.getTime() - now;
  if (Math.abs(awayMs) >= 7 * DAY_MS) return dayText(at, zone);
  if (Math.abs(awayMs) < MINUTE_MS) return "just now";
  const span = spanText(Math.abs(awayMs));
  return awayMs < 0 ? `${span} ago` : `in ${span}`;
}

/** "2 h 10 min left" or "40 min late". */
export function remainingText(at: Date, now: number): string {
  const leftMs = at.getTime() - now;
  if (Math.abs(leftMs) < MINUTE_MS) return "due now";
  return `${spanText(Math.abs(leftMs), true)} ${leftMs < 0 ? "late" : "left"}`;
}

/** "23 Nov 2026, 14:05 UTC" */
export function absoluteText(at: Date, zone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { ...DAY, ...CLOCK, timeZone: zone }).format(at);
}

/** "23 Nov 2026" */
export function dayText(at: Date, zone: string): string {
  return new Intl.DateTimeFormat(LOCALE, { ...DAY, timeZone: zone }).format(at);
}

function spanText(spanMs: number, isFine = false): string {
  const days = Math.floor(spanMs / DAY_MS);
  const hours = Math.floor((spanMs % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((spanMs % HOUR_MS) / MINUTE_MS);
  if (days > 0) return isFine && hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (hours > 0) return isFine && minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  return `${minutes} min`;
}

const DAY = { day: "numeric", month: "short", year: "numeric" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const;
