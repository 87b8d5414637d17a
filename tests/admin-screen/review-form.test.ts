import { expect, it } from "vitest";
import { readReviewForm } from "../../components/routing/review-form.ts";
import { endClockOf } from "../../components/ui/minutes.ts";
import { ChangeReviewSettings } from "../../server/routing/contract.ts";

const SETTINGS = {
  version: 3,
  graceSeconds: 10,
  secondLookPercent: 5,
  workDays: [1, 2, 3],
  workStart: 0,
  workEnd: 1_440,
  holidays: ["2026-12-25"],
  deadlines: { comment: 60 },
  escalationGroupId: null,
  releaseGroupId: null,
};

/** What the browser sends of a form that nobody touched. */
function untouched({ workEnd }: { workEnd: number }): FormData {
  const form = new FormData();
  const fields = {
    graceSeconds: "10",
    secondLookPercent: "5",
    workStart: "00:00",
    workEnd: endClockOf(workEnd),
    holidays: "2026-12-25",
  };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const day of SETTINGS.workDays) form.set(`day-${day}`, "on");
  form.set("deadline-comment", "60");
  return form;
}

it.each([1_440, 1_439, 1_020])("saves a day that ends at minute %i as it was", (workEnd) => {
  const read = readReviewForm(untouched({ workEnd }), SETTINGS);
  expect(ChangeReviewSettings.parse(read)).toEqual({ ...SETTINGS, workEnd });
});
