"use client";
import { useLocale } from "next-intl";
import { useHydrated } from "./use-hydrated.ts";

/** "10:42", or the day too when it isn't today; in the reader's own time. */
export function Clock({ at }: { at: Date }) {
  const locale = useLocale();
  const isHydrated = useHydrated();
  if (!isHydrated) return <time dateTime={at.toISOString()} />;
  const isToday = at.toDateString() === new Date().toDateString();
  const text = at.toLocaleString(
    locale === "en" ? "en-GB" : locale,
    isToday ? CLOCK : { ...CLOCK, day: "numeric", month: "short" },
  );
  return (
    <time dateTime={at.toISOString()} className="tabular-nums">
      {text}
    </time>
  );
}

const CLOCK = { hour: "2-digit", minute: "2-digit" } as const;
