import { describe, expect, it } from "vitest";
import { besidePeople } from "../../../server/detection/names/pairs.ts";
import { splitPeople } from "../../../server/detection/names/split.ts";
import { sentencesOf } from "../../../server/detection/names/tokens.ts";
import { LISTED } from "../../../server/detection/names/word-lists.ts";

const KNOWN: Record<string, number> = {
  Ann: LISTED.given | LISTED.commonGiven,
  Maria: LISTED.given | LISTED.commonGiven,
  Tom: LISTED.given | LISTED.commonGiven,
  Butler: LISTED.surname,
  Krämer: LISTED.surname,
};

function parts(text: string): string[] {
  const [sentence = []] = sentencesOf(text);
  const listed = Int32Array.from(sentence, (token) => KNOWN[token.text] ?? 0);
  return splitPeople(sentence, listed, { first: 0, last: sentence.length - 1 }).map(({ first, last }) =>
    sentence
      .slice(first, last + 1)
      .map((token) => token.text)
      .join(" "),
  );
}

describe("people named side by side", () => {
  it.each([
    ["Ann Butler Tom Krämer", ["Ann Butler", "Tom Krämer"]],
    ["Ann Butler Tom Krämer Maria Butler", ["Ann Butler", "Tom Krämer", "Maria Butler"]],
    ["Ann Ann", ["Ann", "Ann"]],
    ["Xaver Butler\nYoko Krämer", ["Xaver Butler", "Yoko Krämer"]],
  ])("are told apart: %s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    "Ann Butler",
    "Ann Maria Butler",
    "Ann Maria Tom Butler",
    "Ann von Krämer",
    "Ann K. Tom Butler",
    "Xaver\nvon\nButler",
  ])("are one where the words are one name: %s", (text) => {
    expect(parts(text)).toHaveLength(1);
  });
});

describe("a given name beside a person", () => {
  function beside(text: string, person: string): string[] {
    const [sentence = []] = sentencesOf(text);
    const listed = Int32Array.from(sentence, (token) => KNOWN[token.text] ?? 0);
    const at = sentence.findIndex((token) => token.text === person);
    return besidePeople(sentence, listed, [{ first: at, last: at }]).map((place) => sentence[place]?.text ?? "");
  }

  it.each([
    ["Ann and Kavita are engaged", "Kavita", ["Ann"]],
    ["Danke an Kavita und Tom!", "Kavita", ["Tom"]],
    ["Butler and Kavita", "Kavita", []],
    ["tom and Kavita", "Kavita", []],
    ["Tom Taylor Group and Kavita", "Kavita", []],
    ["Ann, Kavita", "Kavita", []],
  ])("is a person's, joined by an and: %s", (text, person, expected) => {
    expect(beside(text, person)).toEqual(expected);
  });
});
