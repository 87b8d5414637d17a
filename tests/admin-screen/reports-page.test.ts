import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { MESSAGES } from "#components/messages.ts";
import { keptRows, outcomeRows, percentOf, spanWords, stateRows, waitingRows } from "#components/reports/chart-data.ts";
import { linksOf } from "#components/reports/facts-href.ts";
import { weekLabel } from "#components/reports/weeks.ts";
import type { Report } from "#server/reports/contract.ts";

const block = { from: "2026-11-02", to: "2026-11-08" };
const later = { from: "2026-11-09", to: "2026-11-22" };
const REPORT: Report = {
  from: block.from,
  to: later.to,
  asOf: new Date("2026-11-23T09:00:00Z"),
  isHidden: false,
  departments: [],
  totals: {
    sent: 3,
    clearedAlone: 2,
    decided: 1,
    stopped: 0,
    authors: 6,
    findings: 4,
    falseAlarms: 1,
    mendedAlone: 1,
  },
  byState: [
    { state: "EDITING", drafts: 0 },
    { state: "CLEARED", drafts: 2 },
  ],
  bySurface: [],
  byTime: [
    { ...block, cleared: 2, toReview: 1, stopped: 0 },
    { ...later, cleared: 0, toReview: 0, stopped: 0 },
  ],
  timeToDecision: {
    median: 3.34,
    p90: 5,
    kept: { inTime: 2, due: 3 },
    byTime: [{ ...block, median: 3.34, p90: 5, decisions: 4, inTime: 2, due: 3 }],
  },
  reading: { version: 1, read: 4, people: 6 },
  byCategory: [],
  byRule: [],
  byDepartment: [],
  hiddenDepartments: 0,
  exposure: [],
  reviewers: null,
  agreement: null,
  orphans: { noVerdict: 0, withdrawnWithoutReason: null },
};
const span = createTranslator({ locale: "en", messages: MESSAGES.en, namespace: "reports.span" });
const states = createTranslator({ locale: "en", messages: MESSAGES.en, namespace: "drafts.states" });
const link = linksOf({ department: "Sales" }, REPORT);

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
    expect(spanWords(span, hours)).toBe(words);
  });

  it("shows every block of weeks, and each number leads to what it counts", () => {
    const [row] = outcomeRows(REPORT, link, "en");
    expect(row).toMatchObject({ label: "2 Nov", values: { cleared: 2, toReview: 1, stopped: 0 } });
    expect(row?.links?.cleared).toBe(
      "/reports/list?from=2026-11-02&to=2026-11-08&department=Sales&measure=text&key=cleared",
    );
  });

  it("tells waits in minutes", () => {
    expect(waitingRows(REPORT, link, "en").map(({ values }) => values.median)).toEqual([200]);
  });

  it("tells the share in time of what had a deadline, and leads to what was late", () => {
    const [row] = keptRows(REPORT, link, "en");
    expect(row?.values.share).toBe(67);
    expect(row?.links?.share).toContain("measure=decision&within=late");
  });

  it("names weeks so that no two are the same", () => {
    expect(weekLabel("2026-11-02", false, "en")).toBe("2 Nov");
    expect(weekLabel("2026-11-02", true, "en")).toBe("2 Nov 26");
    expect(weekLabel("2026-11-02", false, "de")).toBe("2. Nov.");
  });

  it("leaves out states that no draft is in", () => {
    expect(stateRows(REPORT, link, states).map(({ label }) => label)).toEqual(["Cleared"]);
  });

  it("has no share of nothing", () => {
    expect(percentOf(0, 0)).toBeNull();
    expect(percentOf(2, 3)).toBe(67);
  });
});
