import type { Translator } from "#components/messages.ts";
import type { ChartRow } from "#components/ui/charts/chart-rows.ts";
import { categoryName } from "#server/policy/words.ts";
import type { Block, Report } from "#server/reports/contract.ts";
import type { Language } from "#server/shared/language.ts";
import type { LinkTo } from "./facts-href.ts";
import { weekLabel } from "./weeks.ts";

/** Drafts by state, in the order of a draft's life; states nobody is in are left out. */
export function stateRows({ byState }: Report, link: LinkTo, states: Translator<"drafts.states">): ChartRow[] {
  return byState
    .filter(({ drafts }) => drafts > 0)
    .map(({ state, drafts }) => ({
      label: states(state),
      values: { drafts },
      links: { drafts: link({ measure: "draft", key: state }) },
    }));
}

export function surfaceRows({ bySurface }: Report, titles: ReadonlyMap<string, string>, link: LinkTo): ChartRow[] {
  return bySurface.map(({ surface, sent, clearedAlone }) => ({
    label: titles.get(surface) ?? surface,
    values: { cleared: clearedAlone, others: sent - clearedAlone },
    links: { cleared: link({ measure: "text", key: "cleared", surface }) },
  }));
}

/** Sent texts over time, by what became of them. */
export function outcomeRows({ byTime }: Report, link: LinkTo, language: Language): ChartRow[] {
  return labelled(byTime, language, ({ from, to, cleared, toReview, stopped }) => ({
    values: { cleared, toReview, stopped },
    links: {
      cleared: link({ measure: "text", key: "cleared", from, to }),
      toReview: link({ measure: "text", key: "review", from, to }),
      stopped: link({ measure: "text", key: "stopped", from, to }),
    },
  }));
}

/** Minutes to a decision over time. */
export function waitingRows({ timeToDecision }: Report, link: LinkTo, language: Language): ChartRow[] {
  return labelled(timeToDecision.byTime, language, ({ from, to, median, p90 }) => {
    const href = link({ measure: "decision", from, to });
    return { values: { median: minutes(median), p90: minutes(p90) }, links: { median: href, p90: href } };
  });
}

/** Per cent of the decisions that came in time, over time; those without a deadline aren't among them. */
export function keptRows({ timeToDecision }: Report, link: LinkTo, language: Language): ChartRow[] {
  return labelled(timeToDecision.byTime, language, ({ from, to, inTime, due }) => ({
    values: { share: percentOf(inTime, due) },
    links: { share: link({ measure: "decision", within: "late", from, to }) },
  }));
}

/** What went to surfaces whose AI reads it on click. */
export function exposureRows({ exposure }: Report, link: LinkTo, language: Language): ChartRow[] {
  return labelled(exposure, language, ({ from, to, sent, heldUp }) => ({
    values: { sent, heldUp },
    links: { sent: link({ measure: "text", readByAi: "yes", from, to }) },
  }));
}

export function categoryRows({ byCategory }: Report, link: LinkTo, language: Language): ChartRow[] {
  return byCategory.map(({ category, findings }) => ({
    label: categoryName(category, language),
    values: { findings },
    links: { findings: link({ measure: "finding", within: category }) },
  }));
}

/** The rules that spoke most, most first. */
export function ruleRows({ byRule }: Report, most: number, link: LinkTo): ChartRow[] {
  return byRule.slice(0, most).map(({ ruleId, title, findings }) => ({
    label: title,
    values: { findings },
    links: { findings: link({ measure: "finding", key: ruleId }) },
  }));
}

/** Share of each department's texts that passed without a person. */
export function departmentRows({ byDepartment }: Report, link: LinkTo): ChartRow[] {
  return byDepartment.map(({ department, sent, clearedAlone }) => ({
    label: department,
    values: { share: percentOf(clearedAlone, sent) },
    links: { share: link({ measure: "text", key: "cleared", department }) },
  }));
}

/** Rounded per cent; null where there's nothing to share. */
export function percentOf(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((100 * part) / whole);
}

/** "3 h 20 min", "2 days 4 h", "–". */
export function spanWords(t: Translator<"reports.span">, hours: number | null): string {
  if (hours === null) return "–";
  const total = minutes(hours);
  const [days, hoursLeft, minutesLeft] = [Math.floor(total / 1440), Math.floor((total % 1440) / 60), total % 60];
  if (days > 0) return join(t("days", { count: days }), hoursLeft === 0 ? "" : `${hoursLeft} h`);
  if (hoursLeft > 0) return join(`${hoursLeft} h`, minutesLeft === 0 ? "" : `${minutesLeft} min`);
  return minutesLeft === 0 ? t("under") : `${minutesLeft} min`;
}

/** Rows named after their first day; with the year where they lie in two. */
function labelled<Row extends Block>(
  rows: readonly Row[],
  language: Language,
  rest: (row: Row) => Omit<ChartRow, "label">,
): ChartRow[] {
  const hasYears = rows[0]?.from.slice(0, 4) !== rows.at(-1)?.from.slice(0, 4);
  return rows.map((row) => ({ label: weekLabel(row.from, hasYears, language), ...rest(row) }));
}

function minutes(hours: number): number {
  return Math.round(hours * 60);
}

function join(...words: string[]): string {
  return words.filter(Boolean).join(" ");
}
