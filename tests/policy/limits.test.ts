import { describe, expect, it } from "vitest";
import { characters, foldIn, hasWords, overBy, settingOf } from "../../server/policy/limits.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";

const post = settingOf(DAY_ONE_POLICY, "post");
const comment = settingOf(DAY_ONE_POLICY, "comment");

describe("the limit of a surface", () => {
  it("counts UTF-16 code units, as the platform does", () => {
    expect(overBy("a".repeat(1250), comment)).toBe(0);
    expect(overBy("a".repeat(1251), comment)).toBe(1);
    expect(overBy("😀".repeat(626), comment)).toBe(2);
  });

  it.each([
    ["", 0],
    ["abc", 3],
    ["👩🏽‍💻", 1],
    ["e\u0301", 1],
    ["\uD800", 1],
    ["𝗯𝗼𝗹𝗱", 4],
  ])("shows people characters: %j has %d", (text, expected) => {
    expect(characters(text)).toBe(expected);
  });
});

describe("the fold", () => {
  it("is where the platform cuts, and nowhere in a text that is seen whole", () => {
    expect(foldIn("a".repeat(140), post)).toEqual({ desktop: null, mobile: null });
    expect(foldIn("a".repeat(141), post)).toEqual({ desktop: null, mobile: 140 });
    expect(foldIn("a".repeat(300), post)).toEqual({ desktop: 210, mobile: 140 });
    expect(foldIn("a".repeat(300), comment)).toEqual({ desktop: null, mobile: null });
  });

  it("never cuts a character in two", () => {
    const woman = "👩🏽‍💻";
    expect(foldIn(`${"a".repeat(138)}${woman}${"b".repeat(9)}`, post).mobile).toBe(138);
  });
});

describe("counting words", () => {
  it.each([
    ["", 0, true],
    ["", 1, false],
    ["two words", 2, true],
    ["two words, and no more…", 6, false],
    ["会議の前に目的を書く", 4, true],
    ["– · – 🎉", 1, false],
  ])("%j has at least %d: %s", (text, atLeast, expected) => {
    expect(hasWords(text, atLeast)).toBe(expected);
  });
});
