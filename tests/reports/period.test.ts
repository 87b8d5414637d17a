import { describe, expect, it } from "vitest";
import { daysAskedFor, todayIn } from "../../server/reports/period.ts";

const now = new Date("2026-11-23T09:00:00Z");

describe("the days a report is asked for", () => {
  it("are the last sixty up to today, unless said otherwise", () => {
    expect(daysAskedFor({}, "UTC", now)).toEqual({ from: "2026-09-25", to: "2026-11-23" });
    expect(daysAskedFor({ to: "2026-03-01" }, "UTC", now)).toEqual({ from: "2026-01-01", to: "2026-03-01" });
  });

  it("take today from where the organisation is", () => {
    expect(todayIn("Asia/Tokyo", new Date("2026-11-23T23:30:00Z"))).toBe("2026-11-24");
    expect(todayIn("America/Los_Angeles", new Date("2026-11-23T02:00:00Z"))).toBe("2026-11-22");
  });

  it("are put right where they stand the wrong way round", () => {
    expect(daysAskedFor({ from: "2026-11-30", to: "2026-11-01" }, "UTC", now)).toEqual({
      from: "2026-11-01",
      to: "2026-11-30",
    });
  });
});
