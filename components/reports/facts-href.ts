import type { FactsFilter, Report, ReportFilter } from "#server/reports/contract.ts";
import { filterHref } from "#server/shared/filter.ts";

/** Gives the address of the list behind a number of this report. */
export type LinkTo = (facts: Omit<FactsFilter, "cursor">) => string;

/** The days are the report's own: whole blocks, so the list covers just what was counted. */
export function linksOf({ department, surface }: ReportFilter, { from, to }: Pick<Report, "from" | "to">): LinkTo {
  return (facts) => filterHref("/reports/list", { from, to, department, surface, ...facts });
}
