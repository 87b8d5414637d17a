import type { Report } from "./contract.ts";

export const LINE_COLUMNS = ["table", "row", "from", "to", "number", "value"] as const;
type Line = Record<(typeof LINE_COLUMNS)[number], string>;

/** Every number of the report, a line each: what the file of it holds. Hours as decimal numbers. */
export function linesOf(report: Report): Line[] {
  if (report.isHidden) return [];
  const { from, to } = report;
  const rows = (table: string, name: string, numbers: object, block = { from, to }): Line[] =>
    Object.entries(numbers).flatMap(([number, value]) =>
      typeof value === "number"
        ? [{ table, row: name, from: block.from, to: block.to, number, value: String(value) }]
        : [],
    );
  return [
    ...rows("totals", "all", report.totals),
    ...report.byState.flatMap(({ state, ...numbers }) => rows("state", state, numbers)),
    ...report.bySurface.flatMap(({ surface, ...numbers }) => rows("surface", surface, numbers)),
    ...report.byTime.flatMap((row) => rows("texts over time", "", row, row)),
    ...rows("hours to decision", "all", { median: report.timeToDecision.median, p90: report.timeToDecision.p90 }),
    ...report.timeToDecision.byTime.flatMap((row) => rows("hours to decision over time", "", row, row)),
    ...report.byCategory.flatMap(({ category, ...numbers }) => rows("category", category, numbers)),
    ...report.byRule.flatMap(({ ruleId, title: _, category: __, ...numbers }) => rows("rule", ruleId, numbers)),
    ...report.byDepartment.flatMap(({ department, ...numbers }) => rows("department", department, numbers)),
    ...report.exposure.flatMap((row) => rows("texts read by AI over time", "", row, row)),
    ...rows("reviewers", "all", report.reviewers ?? {}),
    ...rows("agreement of reviewers", "all", report.agreement ?? {}),
    ...rows("orphans", "all", report.orphans),
  ];
}
