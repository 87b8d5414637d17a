import type { Moment } from "./contract.ts";

/** A time in UTC and by the clocks of a zone: "2026-11-25 11:03:07 GMT+1". */
export function momentOf(at: Date, zone: string): Moment {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "shortOffset",
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? "";
  const day = `${part("year")}-${part("month")}-${part("day")}`;
  return {
    utc: at.toISOString(),
    local: `${day} ${part("hour")}:${part("minute")}:${part("second")} ${part("timeZoneName")}`,
  };
}
