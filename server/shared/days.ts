import { TZDate } from "@date-fns/tz";

const DAY_MS = 86_400_000;

/** The first moment of a day (YYYY-MM-DD) in a zone; one o'clock where the clocks there leave midnight out. */
export function startOfDay(day: string, zone: string): Date {
  return midnight(day, 0, zone);
}

/** The first moment after a day in a zone: 23, 24 or 25 hours after its start, as the clocks there go. */
export function endOfDay(day: string, zone: string): Date {
  return midnight(day, 1, zone);
}

/** The day that lies so many days before another. */
export function daysBefore(day: string, count: number): string {
  return new Date(Date.parse(day) - count * DAY_MS).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Reckoned anew from the day's number: adding a day to a time would keep the hour that a missing midnight became. */
function midnight(day: string, later: number, zone: string): Date {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(new TZDate(year, month - 1, date + later, zone).getTime());
}

/** Whether something should have been looked at again before `today`; both are days (YYYY-MM-DD). */
export function isOverdue(recheckBy: string | null, today: string): boolean {
  return recheckBy !== null && recheckBy < today;
}
