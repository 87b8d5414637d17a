import { describe, expect, it } from "vitest";
import { generalised } from "../../components/drafts/generalise.ts";
import { smallestEdit } from "../../components/drafts/smallest-edit.ts";

describe("a passage made vaguer", () => {
  it.each<[string, string, string | null]>([
    [
      "figure",
      "Our revenue grew 34% to €4.2m in 2026",
      "Our revenue grew a double-digit percentage to a seven-figure sum in 2026",
    ],
    ["figure", "we have 340 customers and 7 offices", "we have hundreds of customers and a few offices"],
    [
      "figure",
      "Der Umsatz wuchs um 34 % auf 4,2 Mio. Euro",
      "Der Umsatz wuchs um einen zweistelligen Prozentsatz auf eine siebenstellige Summe",
    ],
    [
      "figure",
      "Wir haben die Marge um 3 Prozent erhöht",
      "Wir haben die Marge um einen einstelligen Prozentsatz erhöht",
    ],
    ["pricing", "We charge €450 a day", "We charge a three-figure sum a day"],
    ["pricing", "Unser Tagessatz ist 1.200 €", "Unser Tagessatz ist eine vierstellige Summe"],
    ["plan", "We launch the app on 12 May 2027", "We launch the app later"],
    ["plan", "the new plant opens in Q3 2027", "the new plant opens later"],
    ["plan", "Das neue Werk eröffnet am 12. Mai", "Das neue Werk eröffnet später"],
    ["plan", "Wir ziehen im nächsten Quartal um", "Wir ziehen später um"],
    ["recipe", "We heat to 82 degrees and hold for 14 minutes", "We heat to a set value and hold for a set value"],
    ["plan", "We will close the plant", null],
    ["figure", "Revenue is up since Q3", null],
    ["dispute", "They sued us for €4.2m", null],
    ["client_work", "Anything at all", null],
    ["superlative", "We have 3 of the best apps", null],
  ])("%s: %s", (tag, passage, expected) => {
    expect(generalised(tag, passage, passage)).toBe(expected);
  });

  it("is as vague as it gets: nothing of it is left to make vaguer", () => {
    for (const passage of ["Revenue grew 34% to €4.2m", "Der Umsatz wuchs um 34 % auf 4,2 Mio. Euro"]) {
      expect(generalised("figure", generalised("figure", passage, passage) ?? "", passage)).toBeNull();
    }
  });
});

describe("the edit of a finding", () => {
  const edited = (text: string, passage: string, tag: string, replacement: string) => {
    const start = text.indexOf(passage);
    const [from, to, words] = smallestEdit(text, { start, end: start + passage.length, tag, replacement });
    return text.slice(0, from) + words + text.slice(to);
  };

  it.each([
    [
      "takes the title along with the name",
      "Thank you Ms Oyelaran!",
      "Oyelaran",
      "colleague",
      "a colleague",
      "Thank you a colleague!",
    ],
    [
      "begins a sentence with a capital",
      "Nadia helped us.",
      "Nadia",
      "outside_person",
      "somebody we worked with",
      "Somebody we worked with helped us.",
    ],
    ["leaves no two spaces", "Internal only. We won.", "Internal only.", "distribution_mark", "", "We won."],
    [
      "begins the text where a sentence is missing",
      "Hello. Tidepool is best.",
      "Tidepool is best.",
      "no_disclosure",
      "I work at Northlight.",
      "I work at Northlight. Hello. Tidepool is best.",
    ],
  ])("%s", (_, text, passage, tag, replacement, expected) => {
    expect(edited(text, passage, tag, replacement)).toBe(expected);
  });
});
