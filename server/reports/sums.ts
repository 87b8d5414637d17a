import type { Report, RuleRow, Totals } from "./contract.ts";
import { type Group, showable, showableRows } from "./measures.ts";

/** Facts added up; `authors` are those they are about, each once. */
export interface Sum extends Group {
  measure: string;
  key: string;
  within: string;
  facts: number;
}

/** "Permission" isn't one: there the rule was right, and somebody had been asked. */
const isFalseAlarm = (reason: string) => reason !== "permission";

export function totalsOf(sums: readonly Sum[], authors: number): Totals {
  const count = (measure: string, isMeant: (sum: Sum) => boolean = () => true) =>
    sums.filter((sum) => sum.measure === measure && isMeant(sum)).reduce((total, { facts }) => total + facts, 0);
  return {
    sent: count("text"),
    clearedAlone: count("text", ({ key }) => key === "cleared"),
    stopped: count("text", ({ key }) => key === "stopped"),
    decided: count("decision"),
    authors,
    findings: count("finding"),
    falseAlarms: count("kept", ({ within }) => isFalseAlarm(within)),
    mendedAlone: count("mended"),
  };
}

/** Findings by category and by rule. A category is the total of its rules, so what may be shown of them is asked within it. */
export function findingsOf(
  sums: readonly Sum[],
  titles: ReadonlyMap<string, string>,
): Pick<Report, "byCategory" | "byRule"> {
  const findings = sums.filter(({ measure }) => measure === "finding");
  const categories = [...Map.groupBy(findings, ({ within }) => within)].map(([category, rows]) => ({
    category,
    findings: rows.reduce((total, { facts }) => total + facts, 0),
    authors: peopleOf(rows),
  }));
  const byCategory = showableRows(
    categories.toSorted((a, b) => b.findings - a.findings || (a.category < b.category ? -1 : 1)),
  );
  const shown = byCategory.flatMap(({ category }) => showable(findings.filter(({ within }) => within === category)));
  const byRule = shown.map((sum) => ruleRow(sums, sum, titles.get(sum.key) ?? sum.key));
  return { byCategory, byRule: byRule.toSorted(mostFirst) };
}

function ruleRow(sums: readonly Sum[], { key, within: category, facts }: Sum, title: string): RuleRow {
  const kept = sums.filter((sum) => sum.measure === "kept" && sum.key === key);
  const add = (rows: readonly Sum[]) => rows.reduce((total, row) => total + row.facts, 0);
  return {
    ruleId: key,
    title,
    category,
    findings: facts,
    kept: add(kept),
    falseAlarms: add(kept.filter(({ within }) => isFalseAlarm(within))),
    mendedAlone: add(sums.filter((sum) => sum.measure === "mended" && sum.key === key)),
  };
}

const mostFirst = (a: RuleRow, b: RuleRow) => b.findings - a.findings || (a.ruleId < b.ruleId ? -1 : 1);

/** How decisions are spread over reviewers, and how often two agreed; nothing where fewer than five decided. */
export function reviewersOf(sums: readonly Sum[]): Pick<Report, "reviewers" | "agreement"> {
  const each = sums.filter(({ measure }) => measure === "workload").map(({ facts }) => facts);
  const pairs = sums.filter(({ measure }) => measure === "agreement");
  const count = (key: string) => pairs.reduce((all, sum) => all + (sum.key === key ? sum.facts : 0), 0);
  const isShown = (people: number) => showable([{ authors: Array.from({ length: people }, String) }]).length > 0;
  return {
    reviewers: isShown(each.length)
      ? { reviewers: each.length, medianDecisions: quantile(each, 0.5), p90Decisions: quantile(each, 0.9) }
      : null,
    agreement: isShown(peopleOf(pairs).length) ? { same: count("same"), different: count("different") } : null,
  };
}

export function orphansOf(sums: readonly Sum[]): Report["orphans"] {
  const shown = showable(sums.filter(({ measure }) => measure === "orphan"));
  const isNone = (key: string) => !sums.some((sum) => sum.measure === "orphan" && sum.key === key);
  const count = (key: string) => shown.find((sum) => sum.key === key)?.facts ?? (isNone(key) ? 0 : null);
  return { noVerdict: count("no_verdict"), withdrawnWithoutReason: count("withdrawn_without_reason") };
}

/** Everybody the rows are about, each once. */
export function peopleOf(rows: readonly Group[]): string[] {
  return [...new Set(rows.flatMap(({ authors }) => authors))];
}

/** The value that a share of the others stay under, between two of them where it falls there (as percentile_cont). */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? 0;
  return low + ((sorted[Math.ceil(place)] ?? low) - low) * (place - Math.floor(place));
}
