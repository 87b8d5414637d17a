import type { Surface } from "../shared/surfaces.ts";
import type { Deadlines } from "./contract.ts";
import { addWorkingMinutes, type WorkCalendar } from "./working-time.ts";

/** Working minutes until a station is due, unless an admin says otherwise: comments 2 h, posts a day, long texts two. */
const USUAL: Record<Surface, number> = {
  comment: 120,
  collaborative_article: 120,
  ai_rewrite: 120,
  post: 480,
  page_post: 480,
  article: 960,
  profile_text: 960,
};

/** A text that comes back still gets this share of its time, however much of it is used up. */
const LEAST_SHARE = 0.25;

/** Working minutes a station may take. What earlier rounds took counts; while the author acts, no time passes. */
export function budgetOf(surface: Surface, deadlines: Deadlines, spentMinutes: number): number {
  const whole = deadlines[surface] ?? USUAL[surface];
  return Math.max(Math.ceil(whole * LEAST_SHARE), whole - spentMinutes);
}

/** When a station opened now is due, and when to remind of it: at half its time. */
export function timesOf(openedAt: Date, budgetMinutes: number, calendar: WorkCalendar) {
  return {
    openedAt,
    remindAt: addWorkingMinutes(openedAt, budgetMinutes / 2, calendar),
    dueAt: addWorkingMinutes(openedAt, budgetMinutes, calendar),
  };
}
