import type { Translator } from "#components/messages.ts";

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How moments read in a language: `t` has its words, `locale` the order of day, month and year. */
export type TimeWords = { t: Translator<"ui.time">; locale: string };

/** "3 h ago", "in 2 d"; the date itself once it's more than a week away. */
export function relativeText(words: TimeWords, at: Date, now: number, zone: string): string {
  const awayMs = at.getTime() - now;
  if (Math.abs(awayMs) >= 7 * DAY_MS) return dayText(words.locale, at, zone);
  if (Math.abs(awayMs) < MINUTE_MS) return words.t("justNow");
  return words.t(awayMs < 0 ? "ago" : "ahead", { span: spanText(words, Math.abs(awayMs)) });
}

/** "2 h 10 min left" or "40 min late". */
export function remainingText(words: TimeWords, at: Date, now: number): string {
  const leftMs = at.getTime() - now;
  if (Math.abs(leftMs) < MINUTE_MS) return words.t("dueNow");
  return words.t(leftMs < 0 ? "late" : "left", { span: spanText(words, Math.abs(leftMs), true) });
}

/** "23 Nov 2026, 14:05 UTC" */
export function absoluteText(locale: string, at: Date, zone: string): string {
  return new Intl.DateTimeFormat(regional(locale), { ...DAY, ...CLOCK, timeZone: zone }).format(at);
}

/** "23 Nov 2026" */
export function dayText(locale: string, at: Date, zone: string): string {
  return new Intl.DateTimeFormat(regional(locale), { ...DAY, timeZone: zone }).format(at);
}

function spanText({ t }: TimeWords, spanMs: number, isFine = false): string {
  const days = Math.floor(spanMs / DAY_MS);
  const hours = Math.floor((spanMs % DAY_MS) / HOUR_MS);
  const minutes = Math.floor((spanMs % HOUR_MS) / MINUTE_MS);
  if (days > 0) return isFine && hours > 0 ? t("daysAndHours", { days, hours }) : t("days", { days });
  if (hours > 0) return isFine && minutes > 0 ? t("hoursAndMinutes", { hours, minutes }) : t("hours", { hours });
  return t("minutes", { minutes });
}

/** Day before month, as most of the world has it: bare "en" would be American. */
const regional = (locale: string) => (locale === "en" ? "en-GB" : locale);

const DAY = { day: "numeric", month: "short", year: "numeric" } as const;
const CLOCK = { hour: "2-digit", minute: "2-digit", timeZoneName: "short" } as const;
