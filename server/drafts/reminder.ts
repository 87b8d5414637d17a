import { differenceInCalendarDays } from "date-fns";

const EVERY_DAYS = 180;

/**
 * Whether the personal reminder of the AI-training switch is due: at the first draft somebody sends, and at the
 * first in each period of 180 days. Reckoned from drafts alone, so that nothing is stored about the reminder.
 */
export function isReminderDue(lastSentAt: Date | null, now: Date): boolean {
  if (lastSentAt === null) return true;
  const period = (at: Date) => Math.floor(differenceInCalendarDays(at, 0) / EVERY_DAYS);
  return period(lastSentAt) < period(now);
}
