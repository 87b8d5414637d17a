/** For so many days back rules are measured. */
export const MEASURED_DAYS = 180;
/** Fewer verdicts say too little of a rule. */
const ENOUGH_VERDICTS = 30;
const TOO_LOW = 0.5;

/** How often a rule was right, 0…1; null without a verdict. `isImprecise`: enough people said that it was wrong more often than right. */
export function precisionOf(confirmed: number, wrong: number): { precision: number | null; isImprecise: boolean } {
  const verdicts = confirmed + wrong;
  if (verdicts === 0) return { precision: null, isImprecise: false };
  const precision = confirmed / verdicts;
  return { precision, isImprecise: verdicts >= ENOUGH_VERDICTS && precision < TOO_LOW };
}
