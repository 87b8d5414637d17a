import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AuditFilter } from "../../server/audit/contract.ts";
import { decodePlace, encodePlace } from "../../server/review/place.ts";
import { safeCallback } from "../../server/shared/callback.ts";
import { filterHref, readFilter } from "../../server/shared/filter.ts";
import { newId } from "../../server/shared/ids.ts";
import { decodeCursor, encodeCursor } from "../../server/shared/page.ts";

const idOf = fc.constantFrom("draft", "person", "revision").map((kind) => newId(kind as "draft"));
const time = fc.date({ min: new Date("1970-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

describe("ids", () => {
  it("say what they name, in letters that spell nothing and can be read aloud", () => {
    for (let count = 0; count < 1_000; count += 1) {
      expect(newId("draft")).toMatch(/^drf_[23456789bcdfghjkmnpqrstvwxz]{20}$/);
    }
  });

  it("don't repeat, and use every letter about equally often", () => {
    const ids = Array.from({ length: 5_000 }, () => newId("person"));
    expect(new Set(ids).size).toBe(ids.length);
    const counts = new Map<string, number>();
    for (const letter of ids.join("").replaceAll("per_", "")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    const expected = (5_000 * 20) / 27;
    expect(counts.size).toBe(27);
    for (const count of counts.values()) expect(Math.abs(count - expected)).toBeLessThan(expected * 0.12);
  });
});

describe("places in a list", () => {
  it("come back as they went", () => {
    fc.assert(
      fc.property(time, idOf, fc.integer({ min: 0, max: 4 }), (at, id, severity) => {
        expect(decodeCursor(encodeCursor(at, id))).toEqual({ at, id });
        const place = { severity, dueAt: at, id };
        expect(decodePlace(encodePlace(place))).toEqual(place);
      }),
    );
  });

  it("count as the start when they aren't one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (garbage) => {
        expect(decodeCursor(garbage)).toBeNull();
        expect(decodePlace(garbage)).toBeNull();
      }),
    );
    const at = "2026-11-23T09:00:00.000Z";
    for (const value of [
      null,
      {},
      [],
      [at],
      [at, 1],
      [at, ""],
      [at, "a\0"],
      ["0000-01-01T00:00:00Z", "a"],
      ["never", "a"],
    ]) {
      expect(decodeCursor(encoded(value))).toBeNull();
    }
    expect(decodePlace(encoded([2 ** 40, at, "a"]))).toBeNull();
  });
});

describe("where one goes after signing in", () => {
  it.each(["/drafts/drf_x?tab=history#top", "/", "/queue"])("inside: %s", (path) => {
    expect(safeCallback(path)).toBe(path);
  });

  it.each([
    undefined,
    "",
    "drafts",
    "//evil.example",
    "/\\evil.example",
    "/.//evil.example",
    "/a/..//evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "https://evil.example/drafts",
    "javascript:alert(1)",
    "http:evil.example",
    " /drafts",
  ])("home instead of elsewhere: %j", (given) => {
    expect(safeCallback(given)).toBe("/");
  });

  it("never leaves, whatever is given", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("/", "\\", ":", "@", ".", "e", "\t", "\n", "?", "#", "%") }),
        (given) => {
          const target = new URL(safeCallback(given), "https://app.example");
          expect(target.origin).toBe("https://app.example");
          expect(safeCallback(given)).not.toMatch(/^\/[/\\]/);
        },
      ),
    );
  });
});

describe("a list's address", () => {
  it("is read as far as it can be, and what can't be read is left out", () => {
    expect(readFilter(AuditFilter, { from: "yesterday", q: " key ", type: ["a", "b"], other: "x", to: "" })).toEqual({
      q: "key",
      type: "a",
    });
  });

  it("says what is filtered, and nothing else", () => {
    expect(filterHref("/audit", { q: "a b&c", from: null, to: "" })).toBe("/audit?q=a+b%26c");
  });
});
