import type { ChartRow } from "#components/ui/charts/chart-rows.ts";
import { STATE_WORDS } from "#server/drafts/words.ts";
import { CATEGORY_WORDS } from "#server/policy/words.ts";
import type { Report } from "#server/reports/contract.ts";
import { mondaysBetween, weekLabel } from "./weeks.ts";

/** Drafts by state, in the order of a draft's life; states nobody is in are left out. */
export function stateRows({ byState }: Report): ChartRow[] {
  return byState
    .filter(({ drafts }) => drafts > 0)
    .map(({ state, drafts }) => ({ label: STATE_WORDS[state], values: { drafts } }));
}

/** Sent texts a week, by what became of them. A week that isn't told of, as too few people wrote in it, isn't 0. */
export function outcomeRows(report: Report): ChartRow[] {
  const byWeek = new Map(report.byWeek.map((row) => [row.week, row]));
  return everyWeek(report, (week) => {
    const { cleared = null, toReview = null, stopped = null } = byWeek.get(week) ?? {};
    return { cleared, toReview, stopped };
  });
}

/** Minutes to a decision a week; a week without decisions isn't known, not 0. */
export function waitingRows(report: Report): ChartRow[] {
  const byWeek = new Map(report.timeToDecision.byWeek.map((row) => [row.week, row]));
  return everyWeek(report, (week) => {
    const row = byWeek.get(week);
    return { median: row ? minutes(row.median) : null, p90: row ? minutes(row.p90) : null };
  });
}

export function categoryRows({ byCategory }: Report): ChartRow[] {
  const words: Record<string, string> = CATEGORY_WORDS;
  return byCategory.map(({ category, findings }) => ({ label: words[category] ?? category, values: { findings } }));
}

/** The rules that spoke most, most first. */
export function ruleRows({ byRule }: Report, most: number): ChartRow[] {
  return byRule.slice(0, most).map(({ title, findings }) => ({ label: title, values: { findings } }));
}

/** Share of each department's texts that passed without a person. */
export function departmentRows({ byDepartment }: Report): ChartRow[] {
  return byDepartment.map(({ department, sent, clearedAlone }) => ({
    label: department,
    values: { share: percentOf(clearedAlone, sent) },
  }));
}

/** Rounded per cent; null where there's nothing to share. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((100 * part) / whole);
}

/** "3 h 20 min", "2 days 4 h", "–". */
export function spanWords(hours: number | null): string {
  if (hours === null) return "–";
  const total = minutes(hours);
  const [days, hoursLeft, minutesLeft] = [Math.floor(total / 1440), Math.floor((total % 1440) / 60), total % 60];
  if (days > 0) return join(days === 1 ? "1 day" : `${days} days`, hoursLeft === 0 ? "" : `${hoursLeft} h`);
  if (hoursLeft > 0) return join(`${hoursLeft} h`, minutesLeft === 0 ? "" : `${minutesLeft} min`);
  return minutesLeft === 0 ? "under a minute" : `${minutesLeft} min`;
}

function everyWeek(report: Report, valuesOf: (week: string) => ChartRow["values"]): ChartRow[] {
  const weeks = mondaysBetween(report.from, report.to);
  const hasYears = weeks[0]?.slice(0, 4) !== weeks.at(-1)?.slice(0, 4);
  return weeks.map((week) => ({ label: weekLabel(week, hasYears), values: valuesOf(week) }));
}

function minutes(hours: number): number {
  return Math.round(hours * 60);
}

function join(...words: string[]): string {
  return words.filter(Boolean).join(" ");
}
