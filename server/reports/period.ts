import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";
import { daysBefore, endOfDay, startOfDay } from "../shared/days.ts";

const USUAL_DAYS = 60;

/** Days (YYYY-MM-DD, both included) and the instants they stand for in the organisation's zone, end excluded. */
export interface Period {
  from: string;
  to: string;
  start: Date;
  end: Date;
}

/** The period asked for, by default the last sixty days up to today. Days the wrong way round are put right. */
export function periodOf(
  filter: { from?: string | undefined; to?: string | undefined },
  zone: string,
  now: Date,
): Period {
  const today = format(new TZDate(now.getTime(), zone), "yyyy-MM-dd");
  const given = filter.to ?? today;
  const first = filter.from ?? daysBefore(given, USUAL_DAYS - 1);
  const [from = first, to = given] = [first, given].sort();
  return {
    from,
    to,
    start: startOfDay(from, zone),
    end: endOfDay(to, zone),
  };
}
