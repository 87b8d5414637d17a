import type { FactsFilter, Report } from "./contract.ts";

/** Whether the number behind a list is one that the report shows: what is hidden there must not be counted here. */
export function isListed(report: Report, { measure, key, within }: FactsFilter): boolean {
  if (report.isHidden) return false;
  switch (measure) {
    case "text":
      return within === undefined;
    case "decision":
      return within === undefined || report.timeToDecision.kept !== null;
    case "draft":
      return report.byState.some(({ state }) => state === key);
    case "finding":
    case "kept":
    case "mended":
      if (key !== undefined) return report.byRule.some(({ ruleId }) => ruleId === key);
      return (
        within === undefined || (measure === "finding" && report.byCategory.some(({ category }) => category === within))
      );
    case "agreement":
      return report.agreement !== null;
    case "orphan":
      return (
        (key === "no_verdict" ? report.orphans.noVerdict : report.orphans.withdrawnWithoutReason) !== null &&
        key !== undefined
      );
  }
}
