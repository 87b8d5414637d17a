import { addDays } from "date-fns";

/** Until when a clearance or an approval given at `at` holds. */
export function validUntil(at: Date, days: number): Date {
  return addDays(at, days);
}
