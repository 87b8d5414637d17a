import { endMinuteOf, minuteOf } from "#components/ui/minutes.ts";
import type { ChangeReviewSettings, ReviewSettings } from "#server/routing/contract.ts";
import { Surface } from "#server/shared/surfaces.ts";

/** ISO weekdays. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;

/** What the form of review settings says; an empty deadline is the usual one. */
export function readReviewForm(form: FormData, { version }: ReviewSettings): ChangeReviewSettings {
  const text = (name: string) => String(form.get(name) ?? "");
  const deadlines = Surface.options.flatMap((surface) => {
    const minutes = text(`deadline-${surface}`);
    return minutes === "" ? [] : [[surface, Number(minutes)]];
  });
  return {
    version,
    graceSeconds: Number(text("graceSeconds")),
    workDays: WEEKDAYS.filter((day) => form.has(`day-${day}`)),
    workStart: minuteOf(form.get("workStart")) ?? 0,
    workEnd: endMinuteOf(form.get("workEnd")) ?? 0,
    holidays: text("holidays").split(/\s+/u).filter(Boolean),
    deadlines: Object.fromEntries(deadlines),
    escalationGroupId: text("escalationGroupId") || null,
    releaseGroupId: text("releaseGroupId") || null,
    secondLookPercent: Number(text("secondLookPercent")),
  };
}
