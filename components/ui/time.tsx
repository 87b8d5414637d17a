"use client";
import { useLocale, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { absoluteText, dayText, relativeText, remainingText, type TimeWords } from "./time-text.ts";

type TimeProps = {
  at: Date | string;
  /** relative "3 h ago" · remaining "2 h 10 min left" · day "23 Nov 2026" · full "23 Nov 2026, 14:05 UTC" */
  form?: "relative" | "remaining" | "day" | "full";
  /** An IANA zone; without it the reader's own. */
  zone?: string;
};

/** A moment, relative to now; the absolute time on hover and to screen readers.
 * Server and first paint show it in UTC, which is the same everywhere, so hydration never disagrees. */
export function Time({ at, form = "relative", zone }: TimeProps) {
  const words = { t: useTranslations("ui.time"), locale: useLocale() };
  const now = useSyncExternalStore(everyHalfMinute, currentHalfMinute, unknownNow);
  const moment = typeof at === "string" ? new Date(at) : at;
  const shownZone = zone ?? (now === null ? "UTC" : Intl.DateTimeFormat().resolvedOptions().timeZone);
  const full = absoluteText(words.locale, moment, shownZone);
  const text = shownText(words, moment, form, now, shownZone);

  return (
    <time dateTime={moment.toISOString()} title={full} className="whitespace-nowrap tabular-nums">
      {text}
      {text === full ? null : <span className="sr-only"> ({full})</span>}
    </time>
  );
}

type Form = NonNullable<TimeProps["form"]>;

function shownText(words: TimeWords, at: Date, form: Form, now: number | null, zone: string): string {
  if (form === "day") return dayText(words.locale, at, zone);
  if (form === "full" || now === null) return absoluteText(words.locale, at, zone);
  return form === "relative" ? relativeText(words, at, now, zone) : remainingText(words, at, now);
}

const HALF_MINUTE_MS = 30_000;

function everyHalfMinute(onTick: () => void) {
  const timer = setInterval(onTick, HALF_MINUTE_MS);
  return () => clearInterval(timer);
}

/** Rounded up to the next half minute, so that what happened a moment ago isn't in the future. */
function currentHalfMinute(): number {
  return Math.ceil(Date.now() / HALF_MINUTE_MS) * HALF_MINUTE_MS;
}

function unknownNow(): null {
  return null;
}
