import { TZDate } from "@date-fns/tz";

/** When people work. Minutes after midnight by the clocks of the zone; a day's work may be shorter where they jump. */
export interface WorkCalendar {
  zone: string;
  /** ISO weekdays, 1 Monday … 7 Sunday. */
  workDays: readonly number[];
  workStart: number;
  workEnd: number;
  /** YYYY-MM-DD. */
  holidays: readonly string[];
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** Ten years of days: a calendar in which nobody works isn't looked through for ever. */
const MOST_DAYS = 3_660;

/** The moment at which so many working minutes after `from` have passed. */
export function addWorkingMinutes(from: Date, minutes: number, calendar: WorkCalendar): Date {
  let left = minutes * MINUTE_MS;
  for (const { start, end } of shifts(from, calendar)) {
    const begin = Math.max(start, from.getTime());
    const length = Math.max(0, end - begin);
    if (left <= length) return new Date(begin + left);
    left -= length;
  }
  throw new Error("nobody works in this calendar");
}

/** Working minutes that lie between two moments; 0 where the second comes first. */
export function workingMinutesBetween(from: Date, to: Date, calendar: WorkCalendar): number {
  let passed = 0;
  for (const { start, end } of shifts(from, calendar)) {
    if (start >= to.getTime()) break;
    passed += Math.max(0, Math.min(end, to.getTime()) - Math.max(start, from.getTime()));
  }
  return Math.floor(passed / MINUTE_MS);
}

/** The days' work from the day of `from` on, as instants: real time passes in them, whatever the clocks show. */
function* shifts(from: Date, calendar: WorkCalendar): Generator<{ start: number; end: number }> {
  const local = new TZDate(from.getTime(), calendar.zone);
  const first = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
  for (let count = 0; count < MOST_DAYS; count++) {
    const day = new Date(first + count * DAY_MS);
    const weekday = day.getUTCDay() === 0 ? 7 : day.getUTCDay();
    const isOff = calendar.holidays.includes(day.toISOString().slice(0, "YYYY-MM-DD".length));
    if (isOff || !calendar.workDays.includes(weekday)) continue;
    yield { start: at(day, calendar.workStart, calendar.zone), end: at(day, calendar.workEnd, calendar.zone) };
  }
}

function at(day: Date, minute: number, zone: string): number {
  return new TZDate(
    day.getUTCFullYear(),
    day.getUTCMonth(),
    day.getUTCDate(),
    Math.floor(minute / 60),
    minute % 60,
    zone,
  ).getTime();
}
