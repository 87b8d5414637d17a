import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALLEST_GROUP } from "../../server/reports/contract.ts";
import { showable } from "../../server/reports/measures.ts";

/** Groups of so many people each, nobody in two of them. */
const sizes = (...counts: number[]) => counts.map((count, group) => ({ authors: people(count, `${group}-`) }));
const people = (count: number, prefix = "") => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const shown = (...counts: number[]) => showable(sizes(...counts)).map((group) => group.authors.length);

describe("which groups are shown", () => {
  it.each([
    [[], []],
    [[4], []],
    [[5], [5]],
    [
      [5, 9],
      [5, 9],
    ],
    [[9, 4, 6], [9]],
    [[4, 4, 9], [9]],
    [[1, 1, 5], []],
    [[1, 2, 9, 7], [9]],
    [[1, 1, 1, 1, 1, 9], [9]],
  ])("of %j authors: %j", (given, expected) => {
    expect(shown(...given)).toEqual(expected);
  });

  it("counts those who are left out once, though they stand in several groups", () => {
    const groups = [{ authors: people(4) }, { authors: people(4) }, { authors: people(6) }, { authors: people(9) }];
    expect(showable(groups).map((group) => group.authors.length)).toEqual([9]);
  });

  it("never gives away fewer than five people: not by showing them, nor by taking the shown from the total", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), (authors) => {
        const groups = sizes(...authors);
        const kept = new Set(showable(groups));
        const hidden = groups.filter((group) => !kept.has(group));
        for (const group of kept) expect(group.authors.length).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        const left = hidden.reduce((sum, group) => sum + group.authors.length, 0);
        if (hidden.length > 0 && kept.size > 0) expect(left).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }),
    );
  });
});
