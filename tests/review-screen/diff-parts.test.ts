import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffParts } from "#components/findings/diff-parts.ts";

const said = (before: string, after: string) =>
  diffParts(before, after).map(({ change, text }) => (change === "none" ? text : `${change}(${text})`));

describe("what changed between two texts", () => {
  it("tells a phrase that was replaced as one change, not word by word", () => {
    expect(said("We work for Penhallow Foods in Truro.", "We work for a food producer in Truro.")).toEqual([
      "We work for ",
      "removed(Penhallow Foods )",
      "added(a food producer )",
      "in Truro.",
    ]);
  });

  it("keeps changes apart that have words between them", () => {
    expect(said("one two three", "uno two tres")).toEqual([
      "removed(one)",
      "added(uno)",
      " two ",
      "removed(three)",
      "added(tres)",
    ]);
  });

  it("gives both texts back exactly", () => {
    const words = fc
      .array(fc.constantFrom("a", "b", "c", " ", "\n\n", "👩🏽‍💻", "é"), { maxLength: 30 })
      .map((all) => all.join(""));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffParts(before, after);
        const without = (change: string) =>
          parts
            .filter((part) => part.change !== change)
            .map(({ text }) => text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });
});
