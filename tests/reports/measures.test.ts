import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SMALLEST_GROUP } from "../../server/reports/contract.ts";
import { showable } from "../../server/reports/measures.ts";

const sizes = (...authors: number[]) => authors.map((count, index) => ({ name: String(index), authors: count }));
const shown = (...authors: number[]) => showable(sizes(...authors)).map((group) => group.authors);

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

  it("never gives away fewer than five people: not by showing them, nor by taking the shown from the total", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), (authors) => {
        const groups = sizes(...authors);
        const kept = new Set(showable(groups));
        const hidden = groups.filter((group) => !kept.has(group));
        for (const group of kept) expect(group.authors).toBeGreaterThanOrEqual(SMALLEST_GROUP);
        const people = hidden.reduce((sum, group) => sum + group.authors, 0);
        if (hidden.length > 0 && kept.size > 0) expect(people).toBeGreaterThanOrEqual(SMALLEST_GROUP);
      }),
    );
  });
});
