import { TZDate } from "@date-fns/tz";
import { addDays, addHours, addMinutes, getDay, startOfDay } from "date-fns";

export const ZONE = "Europe/London";

/** A working moment of the day that is `daysAgo` back: between eight and six in the organisation's zone, never at a weekend. */
export function workingMoment(random: () => number, now: Date, daysAgo: number): Date {
  let day = startOfDay(new TZDate(now.getTime(), ZONE));
  day = addDays(day, -daysAgo);
  while (getDay(day) === 0 || getDay(day) === 6) day = addDays(day, -1);
  return new Date(addMinutes(day, 8 * 60 + random() * 10 * 60).getTime());
}

/** The same moment, or the next one at which people are at work. */
export function nextAtWork(moment: Date): Date {
  let local: Date = new TZDate(moment.getTime(), ZONE);
  for (;;) {
    const hour = local.getHours();
    const isWeekend = getDay(local) === 0 || getDay(local) === 6;
    if (!isWeekend && hour >= 8 && hour < 18) return new Date(local.getTime());
    local =
      isWeekend || hour >= 18
        ? addHours(startOfDay(addDays(local, 1)), 8 + (moment.getTime() % 97) / 97)
        : addHours(startOfDay(local), 8.2);
  }
}
