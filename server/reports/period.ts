import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";
import { daysBefore } from "../shared/days.ts";
import type { Block } from "./contract.ts";

const USUAL_DAYS = 60;

/** The days asked for, by default the last sixty up to today in the organisation's zone. The wrong way round is put right. */
export function daysAskedFor(
  filter: { from?: string | undefined; to?: string | undefined },
  zone: string,
  now: Date,
): Block {
  const given = filter.to ?? todayIn(zone, now);
  const first = filter.from ?? daysBefore(given, USUAL_DAYS - 1);
  const [from = first, to = given] = [first, given].sort();
  return { from, to };
}

export function todayIn(zone: string, now: Date): string {
  return format(new TZDate(now.getTime(), zone), "yyyy-MM-dd");
}
