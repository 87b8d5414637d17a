import { describe, expect, it } from "vitest";
import { periodOf } from "../../server/reports/period.ts";

const now = new Date("2026-11-23T09:00:00Z");
const hours = ({ start, end }: { start: Date; end: Date }) => (end.getTime() - start.getTime()) / 3_600_000;

describe("a report's period", () => {
  it("is the last sixty days up to today, unless asked otherwise", () => {
    expect(periodOf({}, "UTC", now)).toMatchObject({ from: "2026-09-25", to: "2026-11-23" });
    expect(hours(periodOf({}, "UTC", now))).toBe(60 * 24);
    expect(periodOf({ to: "2026-03-01" }, "UTC", now)).toMatchObject({ from: "2026-01-01", to: "2026-03-01" });
  });

  it("takes today from where the organisation is", () => {
    const late = new Date("2026-11-23T23:30:00Z");
    expect(periodOf({}, "Asia/Tokyo", late).to).toBe("2026-11-24");
    expect(periodOf({}, "America/Los_Angeles", new Date("2026-11-23T02:00:00Z")).to).toBe("2026-11-22");
  });

  it.each([
    ["Europe/London", "2026-03-29", "2026-03-29T00:00:00.000Z", 23],
    ["Europe/London", "2026-10-25", "2026-10-24T23:00:00.000Z", 25],
    ["America/Los_Angeles", "2026-03-08", "2026-03-08T08:00:00.000Z", 23],
    ["America/Santiago", "2026-09-06", "2026-09-06T04:00:00.000Z", 23],
    ["Asia/Kolkata", "2026-06-01", "2026-05-31T18:30:00.000Z", 24],
    ["Australia/Lord_Howe", "2026-04-05", "2026-04-04T13:00:00.000Z", 24.5],
  ])("follows the clocks of %s on %s", (zone, day, start, length) => {
    const period = periodOf({ from: day, to: day }, zone, now);
    expect(period.start.toISOString()).toBe(start);
    expect(hours(period)).toBe(length);
  });

  it("goes on without a gap over the change of clocks", () => {
    const before = periodOf({ from: "2026-10-01", to: "2026-10-25" }, "Europe/London", now);
    const after = periodOf({ from: "2026-10-26", to: "2026-10-31" }, "Europe/London", now);
    expect(after.start).toEqual(before.end);
  });

  it("puts days right that stand the wrong way round", () => {
    const asked = periodOf({ from: "2026-11-30", to: "2026-11-01" }, "UTC", now);
    expect(asked).toEqual(periodOf({ from: "2026-11-01", to: "2026-11-30" }, "UTC", now));
  });
});
