"use client";
import { useHydrated } from "./use-hydrated.ts";

/** "10:42", or the day too when it isn't today; in the reader's own time. */
export function Clock({ at }: { at: Date }) {
  const isHydrated = useHydrated();
  if (!isHydrated) return <time dateTime={at.toISOString()} />;
  const isToday = at.toDateString() === new Date().toDateString();
  const text = at.toLocaleString("en-GB", isToday ? CLOCK : { ...CLOCK, day: "numeric", month: "short" });
  return (
    <time dateTime={at.toISOString()} className="tabular-nums">
      {text}
    </time>
  );
}

const CLOCK = { hour: "2-digit", minute: "2-digit" } as const;
