import { describe, expect, it } from "vitest";
import { outcomeRows, percentOf, spanWords, stateRows, waitingRows } from "#components/reports/chart-data.ts";
import { mondaysBetween, weekLabel } from "#components/reports/weeks.ts";
import type { Report } from "#server/reports/contract.ts";

const REPORT: Report = {
  from: "2026-11-03",
  to: "2026-11-17",
  isHidden: false,
  departments: [],
  totals: { sent: 3, clearedAlone: 2, decided: 1, stopped: 0, authors: 6 },
  byState: [
    { state: "EDITING", drafts: 0 },
    { state: "CLEARED", drafts: 2 },
  ],
  byWeek: [{ week: "2026-11-02", cleared: 2, toReview: 1, stopped: 0 }],
  timeToDecision: { median: 3.34, p90: 5, byWeek: [{ week: "2026-11-16", median: 3.34, p90: 5, decisions: 1 }] },
  byCategory: [],
  byRule: [],
  byDepartment: [],
  hiddenDepartments: 0,
};

describe("The report in words and pictures", () => {
  it.each([
    [null, "–"],
    [0.004, "under a minute"],
    [0.5, "30 min"],
    [3 + 1 / 3, "3 h 20 min"],
    [8, "8 h"],
    [24, "1 day"],
    [52.5, "2 days 4 h"],
  ])("tells %s hours as %s", (hours, words) => {
    expect(spanWords(hours)).toBe(words);
  });

  it("shows every week of the period, those without texts, too", () => {
    expect(mondaysBetween(REPORT.from, REPORT.to)).toEqual(["2026-11-02", "2026-11-09", "2026-11-16"]);
    expect(outcomeRows(REPORT).map(({ values }) => values.cleared)).toEqual([2, null, null]);
  });

  it("doesn't call an unknown wait none", () => {
    expect(waitingRows(REPORT).map(({ values }) => values.median)).toEqual([null, null, 200]);
  });

  it("names weeks so that no two are the same", () => {
    expect(weekLabel("2026-11-02", false)).toBe("2 Nov");
    expect(weekLabel("2026-11-02", true)).toBe("2 Nov 26");
  });

  it("leaves out states that no draft is in", () => {
    expect(stateRows(REPORT)).toEqual([{ label: "Cleared", values: { drafts: 2 } }]);
  });

  it("has no share of nothing", () => {
    expect(percentOf(0, 0)).toBeNull();
    expect(percentOf(2, 3)).toBe(67);
  });
});
