import type { RuleMeasure } from "./views.ts";

/** For so many days back rules are measured. */
export const MEASURED_DAYS = 180;
/** Fewer verdicts say too little of a rule. */
const ENOUGH_VERDICTS = 30;
const TOO_LOW = 0.5;

/** Whether enough people have said that the rule was wrong more often than right. */
export function isImprecise({ confirmed, dismissed, overturned, precision }: RuleMeasure): boolean {
  return confirmed + dismissed + overturned >= ENOUGH_VERDICTS && precision !== null && precision < TOO_LOW;
}
