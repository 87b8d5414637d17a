import { addDays } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commitmentOf, textHash } from "../../server/drafts/commitment.ts";
import { isReminderDue } from "../../server/drafts/reminder.ts";
import { titleOf } from "../../server/drafts/title.ts";
import { validUntil } from "../../server/drafts/validity.ts";

const now = new Date("2026-11-23T09:00:00Z");

describe("what a draft is called", () => {
  it.each([
    ["", ""],
    ["  \n\n First line \nSecond", "First line"],
    [`${"word ".repeat(30)}`, `${"word ".repeat(15).trim()} word…`],
    ["x".repeat(100), `${"x".repeat(80)}…`],
  ])("%j: %j", (text, title) => {
    expect(titleOf(text).length).toBeLessThanOrEqual(81);
    if (title.length < 81) expect(titleOf(text)).toBe(title);
  });

  it("is never cut inside a sign", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 60, maxLength: 200 }), (text) => {
        const title = titleOf(text);
        expect(title.isWellFormed()).toBe(true);
        expect(title.length).toBeLessThanOrEqual(81);
      }),
    );
  });
});

describe("the reminder", () => {
  it("is due at the first text ever, and once in each half of a year", () => {
    expect(isReminderDue(null, now)).toBe(true);
    expect(isReminderDue(now, now)).toBe(false);
    expect(isReminderDue(addDays(now, -181), now)).toBe(true);
  });

  it("is due exactly once in 180 days, however often somebody writes", () => {
    let last: Date | null = now;
    let reminded = 0;
    for (let day = 1; day <= 360; day += 1) {
      const at = addDays(now, day);
      if (isReminderDue(last, at)) reminded += 1;
      last = at;
    }
    expect(reminded).toBe(2);
  });
});

describe("a text's proof", () => {
  it("is the SHA-256 of its UTF-8, as other tools reckon it", () => {
    expect(textHash("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("differs by text and by salt", () => {
    const salts = fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => Buffer.from(bytes).toString("hex"));
    fc.assert(
      fc.property(fc.string(), fc.string(), salts, salts, (one, other, salt, another) => {
        fc.pre(one !== other && salt !== another);
        expect(commitmentOf(one, salt)).not.toBe(commitmentOf(other, salt));
        expect(commitmentOf(one, salt)).not.toBe(commitmentOf(one, another));
      }),
    );
  });
});

it("holds a clearance so many days, to the minute", () => {
  expect(validUntil(now, 14)).toEqual(new Date("2026-12-07T09:00:00Z"));
});
