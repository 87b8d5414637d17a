const DAY_MS = 86_400_000;

/** Every Monday (YYYY-MM-DD) of a period, so that a week without anything shows as such. */
export function mondaysBetween(from: string, to: string): string[] {
  const mondays: string[] = [];
  for (let at = mondayOf(from); at <= dayOf(to); at += 7 * DAY_MS)
    mondays.push(new Date(at).toISOString().slice(0, 10));
  return mondays;
}

/** "12 Oct"; with the year where a period has more than one. */
export function weekLabel(week: string, hasYears: boolean): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    ...(hasYears && { year: "2-digit" }),
    timeZone: "UTC",
  }).format(dayOf(week));
}

function mondayOf(day: string): number {
  const at = dayOf(day);
  return at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS;
}

function dayOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}
