/** "12 Oct"; with the year where a period has more than one. */
export function weekLabel(day: string, hasYears: boolean): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "short",
    ...(hasYears && { year: "2-digit" }),
    timeZone: "UTC",
  }).format(Date.parse(`${day}T00:00:00Z`));
}
