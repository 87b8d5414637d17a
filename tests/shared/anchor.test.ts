import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorIn, MOST_QUOTED, type Selector, selectorOf } from "../../server/shared/anchor.ts";

const TEXT = "We met Penhallow Foods in May. The plant opens in June, and the plant is large.";

function of(words: string, text = TEXT, from = 0): Selector {
  const start = text.indexOf(words, from);
  const selector = selectorOf(text, start, start + words.length);
  if (selector === null) throw new Error(`“${words}” isn't there`);
  return selector;
}

function found(text: string, selector: Selector): string | null {
  const anchor = anchorIn(text, selector);
  return anchor && text.slice(anchor.start, anchor.end);
}

describe("a passage", () => {
  it("is told by its place, its words and its neighbours", () => {
    expect(of("Penhallow Foods")).toEqual({
      start: 7,
      end: 22,
      exact: "Penhallow Foods",
      prefix: "We met ",
      suffix: " in May. The plant opens in June",
    });
  });

  it("never cuts a character in two, at its ends or in its neighbourhood", () => {
    const text = `${"a".repeat(3)}👩🏽‍💻 works`;
    const selector = selectorOf(text, 4, 6);
    expect(selector?.exact.isWellFormed()).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), fc.nat(200), fc.nat(200), (any, a, b) => {
        const made = selectorOf(any, Math.min(a, b), Math.max(a, b));
        return made === null || [made.exact, made.prefix, made.suffix].every((part) => part.isWellFormed());
      }),
    );
  });

  it.each([
    ["nothing", 3, 3],
    ["the wrong way round", 5, 3],
    ["more than there is", 0, TEXT.length + 1],
  ])("can't be %s", (_, start, end) => expect(selectorOf(TEXT, start, end)).toBeNull());

  it("can't be longer than people comment on", () => {
    expect(selectorOf("a".repeat(MOST_QUOTED + 1), 0, MOST_QUOTED + 1)).toBeNull();
  });
});

describe("in a later text it is found", () => {
  it("where it was, in the same text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const selector = selectorOf(text, a % text.length, (b % text.length) + 1);
        fc.pre(selector !== null);
        const { start, end } = selector;
        expect(anchorIn(text, selector)).toEqual({ start, end, isChanged: false });
      }),
    );
  });

  it.each([
    ["after words before it", `Hello. ${TEXT}`, "Penhallow Foods", 0],
    ["of two alike the one with its neighbours", `The plant. ${TEXT}`, "the plant", 40],
    ["when all before it is gone", TEXT.slice(30), "the plant", 40],
  ])("%s", (_, later, words, from) => {
    const selector = of(words, TEXT, from);
    const anchor = anchorIn(later, selector);
    expect(found(later, selector)).toBe(words);
    expect(later.slice(anchor?.end)).toMatch(new RegExp(`^${TEXT.slice(selector.end, selector.end + 9)}`));
    expect(anchor?.isChanged).toBe(false);
  });

  it("with a word or two of it changed, and says so", () => {
    const later = TEXT.replace("The plant opens in June", "The plant opened in June");
    const selector = of("The plant opens in June");
    expect(anchorIn(later, selector)?.isChanged).toBe(true);
    expect(found(later, selector)).toBe("The plant opened in June");
  });
});

describe("it is gone", () => {
  it.each([
    ["when its sentence is", TEXT.replace("The plant opens in June, and the plant is large.", ""), "opens in June"],
    ["when something else stands there", TEXT.replace("Penhallow Foods", "a food manufacturer"), "Penhallow Foods"],
    ["when the text is empty", "", "Penhallow Foods"],
    ["when only a short word of it stands elsewhere, among others", "May I ask?", "May"],
  ])("%s", (_, later, words) => expect(anchorIn(later, of(words))).toBeNull());

  it("once its quote was erased", () => {
    expect(anchorIn(TEXT, { start: 0, end: 4, exact: "", prefix: "", suffix: "" })).toBeNull();
  });
});

it("takes a text of nothing but repetitions without growing slow", () => {
  const text = "na".repeat(60_000);
  const selector = of("na".repeat(1_000), text);
  expect(anchorIn(text.replace("nana", "nan"), selector)).not.toBeNull();
});
