import { TZDate } from "@date-fns/tz";
import { addDays, format, subDays } from "date-fns";

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
  const first = filter.from ?? format(subDays(dayIn(given, zone), USUAL_DAYS - 1), "yyyy-MM-dd");
  const [from = first, to = given] = [first, given].sort();
  return {
    from,
    to,
    start: new Date(dayIn(from, zone).getTime()),
    end: new Date(addDays(dayIn(to, zone), 1).getTime()),
  };
}

function dayIn(day: string, zone: string): TZDate {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new TZDate(year, month - 1, date, zone);
}
