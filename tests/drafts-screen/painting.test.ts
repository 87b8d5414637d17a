import fc from "fast-check";
import { expect, it } from "vitest";
import { foldAt } from "#components/drafts/fold.ts";
import { diffParts } from "#components/findings/diff-parts.ts";
import { segmentsOf } from "#components/findings/segments.ts";
import { isSameButMasked } from "#components/shell/same-text.ts";

const aFinding = (
  start: number,
  end: number,
  action: "info" | "advise" | "review" | "block",
  dismissal: string | null = null,
) => ({
  start,
  end,
  action,
  dismissal,
});

it("shows the text byte for byte, however findings lie", () => {
  const finding = fc
    .tuple(fc.nat(30), fc.nat(30), fc.constantFrom("info", "advise", "review", "block"))
    .map(([a, b, action]) => aFinding(Math.min(a, b), Math.max(a, b) + 1, action));
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), fc.array(finding, { maxLength: 6 }), (text, findings) => {
      expect(
        segmentsOf(text, findings)
          .map((segment) => segment.text)
          .join(""),
      ).toBe(text);
    }),
  );
});

it("paints the graver of two findings that overlap, and the shorter of two equals", () => {
  const findings = [aFinding(0, 10, "info"), aFinding(4, 8, "block"), aFinding(8, 10, "info")];
  expect(segmentsOf("0123456789", findings).map(({ text, finding }) => [text, finding])).toEqual([
    ["0123", 0],
    ["4567", 1],
    ["89", 2],
  ]);
});

it("gives back both texts from their difference", () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 12 }), fc.lorem({ maxCount: 12 }), (before, after) => {
      const parts = diffParts(before, after);
      const joined = (not: string) =>
        parts
          .filter(({ change }) => change !== not)
          .map(({ text }) => text)
          .join("");
      expect(joined("added")).toBe(before);
      expect(joined("removed")).toBe(after);
    }),
  );
});

it("compares two texts of the longest kind in time", () => {
  const before = "word and another ".repeat(6000);
  const after = "something else again ".repeat(5000);
  const startedAt = performance.now();
  diffParts(before, after);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});

it("cuts the preview after so many characters or lines, never inside a character", () => {
  expect(foldAt("short", { units: 10, lines: 3 })).toBeNull();
  expect(foldAt("0123456789abc", { units: 10, lines: 3 })).toBe(10);
  expect(foldAt("a\nb\nc\nd", { units: 100, lines: 3 })).toBe(5);
  expect(foldAt("a\nb\nc\n", { units: 100, lines: 3 })).toBeNull();
  expect(foldAt("012345678👩🏽‍💻 end", { units: 11, lines: 3 })).toBe(9);
});

it("knows a masked copy of a text from another text", () => {
  expect(isSameButMasked("key AKIA••••", "key AKIAXYZQ")).toBe(true);
  expect(isSameButMasked("key AKIA••••", "kez AKIAXYZQ")).toBe(false);
  expect(isSameButMasked("key", "keys")).toBe(false);
});
