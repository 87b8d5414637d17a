import canonicalize from "canonicalize";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonical } from "../../server/audit/canonical.ts";

describe("canonical JSON", () => {
  it("is what the library for RFC 8785 writes, whatever the value", () => {
    const anyJson = fc.jsonValue({ stringUnit: "binary", maxDepth: 4 });
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
      { numRuns: 2_000 },
    );
  });

  const awkward: [string, unknown][] = [
    ["keys that are numbers", { 10: "a", 9: "b", "1x": "c", x: { 2: 1, 11: 2 } }],
    ["keys beyond the first plane, which sort by their halves", { "\u{1f600}": 1, "\ufb33": 2, "\u20ac": 3 }],
    ["a key that sets what an object descends from", JSON.parse('{"b":1,"__proto__":{"a":1},"a":[{"__proto__":1}]}')],
    ["text that looks like an escape", { note: "\\ud83d and \\\\ud83d", "\\ud83d": 1 }],
    ["numbers at their edges", [-0, 1e21, 1e-7, 5e-324, 2 ** 53, 0.1 + 0.2]],
    ["times", { at: new Date(0), inside: [{ at: new Date(1) }] }],
    ["what isn't there", { a: undefined, b: null, c: [undefined, null] }],
  ];
  it.each(awkward)("is the library's with %s", (_, value) => {
    expect(canonical(value)).toBe(canonicalize(value));
  });

  it.each([
    ["a lone surrogate", { note: "x\ud83d" }],
    ["a lone surrogate in a key", { "\udc00": 1 }],
    ["what is no number", { n: [Number.NaN] }],
    ["an endless number", Number.POSITIVE_INFINITY],
    ["nothing", undefined],
  ])("isn't written of %s", (_, value) => {
    expect(() => canonical(value)).toThrow();
  });
});
