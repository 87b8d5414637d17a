import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALLEST_GROUP } from "../../server/reports/contract.ts";
import { blocksOf, blocksWithin, isIn, mondayOf } from "../../server/reports/grid.ts";

/** Weeks from 2026-01-05 (a Monday) on, each with these people. */
const weeks = (...people: string[]) =>
  people.map((letters, index) => ({ week: day(index * 7), people: [...letters] })).filter((week) => week.people.length);
const day = (index: number) => new Date(Date.parse("2026-01-05") + index * 86_400_000).toISOString().slice(0, 10);
const spans = (...people: string[]) => blocksOf(weeks(...people), "2030-01-07").map(({ from, to }) => `${from} ${to}`);

describe("blocks of weeks", () => {
  it("are single weeks where five people wrote in each", () => {
    expect(spans("abcde", "bcdef")).toEqual(["2026-01-05 2026-01-11", "2026-01-12 2026-01-18"]);
  });

  it("put weeks together until five different people wrote in them, empty weeks with the next", () => {
    expect(spans("abc", "abc", "de", "", "fghij")).toEqual(["2026-01-05 2026-01-25", "2026-01-26 2026-02-08"]);
  });

  it("leave the end out while it hasn't five, and a week that is still running", () => {
    expect(spans("abcde", "abcd")).toEqual(["2026-01-05 2026-01-11"]);
    expect(blocksOf(weeks("abcde", "abcde"), "2026-01-12")).toEqual([{ from: "2026-01-05", to: "2026-01-11" }]);
  });

  it("take a week as one, however many rows tell of it", () => {
    const rows = [...weeks("abcde"), ...weeks("fghij"), ...weeks("", "abcde")];
    expect(blocksOf(rows, "2030-01-07")).toHaveLength(2);
  });

  it("each hold five people, follow on one another, and stay as they are while more is written", () => {
    const letters = fc.array(fc.string({ unit: fc.constantFrom(..."abcdefgh"), maxLength: 6 }), { maxLength: 30 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const all = weeks(...before, ...after);
        const blocks = blocksOf(all, "2030-01-07");
        for (const [place, block] of blocks.entries()) {
          const people = new Set(all.filter(({ week }) => isIn(week, block)).flatMap((week) => week.people));
          expect(people.size).toBeGreaterThanOrEqual(SMALLEST_GROUP);
          const last = blocks[place - 1];
          if (last) expect(Date.parse(block.from) - Date.parse(last.to)).toBe(86_400_000);
        }
        const earlier = blocksOf(weeks(...before), "2030-01-07");
        expect(blocks.slice(0, earlier.length)).toEqual(earlier);
      }),
    );
  });

  it("so two periods that differ by a day differ by nothing, or by five people", () => {
    const blocks = blocksOf(weeks("abcde", "fghij", "klmno"), "2030-01-07");
    const period = (from: string, to: string) => blocksWithin(blocks, { from, to }).length;
    expect([period("2026-01-05", "2026-01-18"), period("2026-01-05", "2026-01-17")]).toEqual([2, 2]);
    expect([period("2026-01-05", "2026-01-19"), period("2026-01-06", "2026-01-13")]).toEqual([3, 2]);
  });
});

it.each([
  ["2026-11-23", "2026-11-23"],
  ["2026-11-29", "2026-11-23"],
  ["2026-03-01", "2026-02-23"],
])("%s is in the week of %s", (given, monday) => {
  expect(mondayOf(given)).toBe(monday);
});
