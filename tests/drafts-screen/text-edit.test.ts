import fc from "fast-check";
import { expect, it } from "vitest";
import { editBetween, moveSpan } from "#components/drafts/text-edit.ts";

it("finds an edit that makes the later text of the earlier one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (before, after) => {
      const { start, removed, inserted } = editBetween(before, after);
      expect(before.slice(0, start) + inserted + before.slice(start + removed)).toBe(after);
    }),
  );
});

it("keeps a passage on its words wherever else the text changes", () => {
  const words = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(words, words, words, words, fc.boolean(), (head, passage, tail, typed, isBefore) => {
      fc.pre(passage !== "");
      const span = { start: head.length, end: head.length + passage.length, isTouched: false };
      const edit = isBefore
        ? { start: 0, removed: head.length, inserted: typed }
        : { start: span.end, removed: tail.length, inserted: typed };
      const after = isBefore ? typed + passage + tail : head + passage + typed;
      const moved = moveSpan(span, edit);
      expect(after.slice(moved.start, moved.end)).toBe(passage);
      expect(moved.isTouched).toBe(false);
    }),
  );
});

it("says so when the words of a passage themselves change", () => {
  const span = { start: 6, end: 14, isTouched: false };
  expect(moveSpan(span, { start: 8, removed: 2, inserted: "xyz" })).toEqual({ start: 6, end: 15, isTouched: true });
  expect(moveSpan(span, { start: 4, removed: 4, inserted: "" })).toEqual({ start: 4, end: 10, isTouched: true });
});
