import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetOf, timesOf } from "../../server/routing/deadlines.ts";
import { addWorkingMinutes, type WorkCalendar, workingMinutesBetween } from "../../server/routing/working-time.ts";

const LONDON: WorkCalendar = {
  zone: "Europe/London",
  workDays: [1, 2, 3, 4, 5],
  workStart: 540,
  workEnd: 1_020,
  holidays: ["2026-12-25", "2026-12-28"],
};
const ROUND_THE_CLOCK = { ...LONDON, workDays: [1, 2, 3, 4, 5, 6, 7], workStart: 0, workEnd: 1_440 };

describe("is due", () => {
  it.each([
    ["the same morning", "2026-11-23T09:00:00Z", 120, "2026-11-23T11:00:00Z"],
    ["at the end of the day, not the next morning", "2026-11-23T09:00:00Z", 480, "2026-11-23T17:00:00Z"],
    ["the next morning, for what is left", "2026-11-23T16:30:00Z", 120, "2026-11-24T10:30:00Z"],
    ["on Monday, where it came on Friday evening", "2026-11-27T20:00:00Z", 60, "2026-11-30T10:00:00Z"],
    ["on Monday, where it came on Saturday", "2026-11-28T12:00:00Z", 60, "2026-11-30T10:00:00Z"],
    ["after the holidays", "2026-12-24T16:00:00Z", 120, "2026-12-29T10:00:00Z"],
    ["after midnight there is no yesterday", "2026-11-23T00:30:00Z", 60, "2026-11-23T10:00:00Z"],
    // The clocks went forward on 29 March 2026: nine o'clock in London is eight in UTC from then on.
    ["by London's clocks across a change to summer time", "2026-03-27T16:00:00Z", 120, "2026-03-30T09:00:00Z"],
    ["by London's clocks across a change to winter time", "2026-10-23T15:00:00Z", 120, "2026-10-26T10:00:00Z"],
  ])("%s", (_, from, minutes, due) => {
    expect(addWorkingMinutes(new Date(from), minutes, LONDON).toISOString()).toBe(new Date(due).toISOString());
  });
});

it("counts the hours that really pass on a day of 23 or 25", () => {
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  expect(workingMinutesBetween(day("2026-03-28"), day("2026-03-30"), ROUND_THE_CLOCK)).toBe(48 * 60);
  // Midnight in London, summer time: the Sunday of the change has 25 hours.
  const [start, end] = [new Date("2026-10-24T23:00:00Z"), new Date("2026-10-26T00:00:00Z")];
  expect(workingMinutesBetween(start, end, ROUND_THE_CLOCK)).toBe(25 * 60);
});

it("always finds as many working minutes before a due time as it was asked for", () => {
  const moment = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 3_000 }), (from, minutes) => {
      const due = addWorkingMinutes(from, minutes, LONDON);
      expect(due > from).toBe(true);
      expect(workingMinutesBetween(from, due, LONDON)).toBe(minutes);
    }),
    { numRuns: 200 },
  );
});

it("refuses a calendar in which nobody works", () => {
  expect(() => addWorkingMinutes(new Date(), 1, { ...LONDON, workDays: [] })).toThrow("nobody works");
});

it("gives each surface its time, less what was used before, and never less than a quarter", () => {
  expect(budgetOf("comment", {}, 0)).toBe(120);
  expect(budgetOf("post", { post: 60 }, 0)).toBe(60);
  expect(budgetOf("article", {}, 900)).toBe(240);
  expect(budgetOf("article", {}, 500)).toBe(460);
});

it("reminds at half of the working time", () => {
  const { remindAt, dueAt } = timesOf(new Date("2026-11-23T16:00:00Z"), 120, LONDON);
  expect([remindAt, dueAt].map((at) => at.toISOString())).toEqual([
    "2026-11-23T17:00:00.000Z",
    "2026-11-24T10:00:00.000Z",
  ]);
});
