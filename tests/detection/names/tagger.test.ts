import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detect, read } from "../../../server/detection/engine.ts";
import { NAME_MODEL } from "../../../server/detection/names/shipped.ts";
import { namesIn } from "../../../server/detection/names/tagger.ts";
import { sentencesOf } from "../../../server/detection/names/tokens.ts";
import { inContext } from "../in-context.ts";

const PIECES = [
  "Thanks to Nadia Pemberton and her team. ",
  "Danke an Sabine Krämer! ",
  "big thanks to tom 🎉 ",
  "We met in Leeds.\n",
  "#TeamNadia @nadia https://example.org/x ",
  "Quillpad by Penhallow Foods Ltd. ",
  "O'Rourke's idea, Ms. Vandermeulen ",
];
const aText = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme-ascii", maxLength: 10 })), {
  maxLength: 10,
});

const named = (text: string) =>
  namesIn(text, NAME_MODEL).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe("names nobody listed", () => {
  it.each([
    ["Huge thanks to Wilhelmina Okonkwo-Reyes for everything.", "PERSON Wilhelmina Okonkwo-Reyes"],
    ["Our CFO Giorgio asked me what I do all day.", "PERSON Giorgio"],
    ["Huge thanks to Wilhelmina\nOkonkwo for everything.", "PERSON Wilhelmina\nOkonkwo"],
    ["big thanks to tom and kavita for the review", "PERSON tom"],
    ["Danke an Sabine Krämer für die Geduld.", "PERSON Sabine Krämer"],
    ["Merci à Élodie Charpentier pour son aide.", "PERSON Élodie Charpentier"],
    ["Gracias a Íñigo Larrañaga por la ayuda.", "PERSON Íñigo Larrañaga"],
    ["Three days with the sales organisation of Halvorsen Mutual.", "ORG Halvorsen Mutual"],
    ["The works council will hear that the plant in Toulouse closes.", "LOCATION Toulouse"],
  ])("are found: %s", (text, expected) => {
    expect(named(text)).toContain(expected);
  });

  it.each([
    "Will this work? May I ask? Hope is not a strategy.",
    "Die Digitalisierung der Verwaltung braucht Mut, Geduld und gute Schnittstellen.",
    "Five Lessons From My First Year As A Product Owner",
    "Bookings landed at 17.3m, which is 2m over plan.",
    "",
  ])("are not seen where there is none: %s", (text) => {
    expect(named(text)).toEqual([]);
  });

  it("are the same each time, at places of the text, one after the other", () => {
    fc.assert(
      fc.property(aText, (pieces) => {
        const text = pieces.join("");
        const names = namesIn(text, NAME_MODEL);
        expect(namesIn(text, NAME_MODEL)).toEqual(names);
        let last = 0;
        for (const { start, end, chance } of names) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(chance).toBeGreaterThan(0);
          expect(chance).toBeLessThanOrEqual(1);
          last = end;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("don't change when something is said far away", () => {
    const filler = "The weather was fine and nobody had much to say about it.\n".repeat(20);
    fc.assert(
      fc.property(aText, aText, (pieces, others) => {
        const text = `${pieces.join("")}\n${filler}`;
        const longer = `${text}${others.join("")}`;
        const before = detect(text, inContext()).filter(({ entity }) => entity === "PERSON");
        const after = detect(longer, inContext()).filter(
          ({ entity, end }) => entity === "PERSON" && end <= text.length,
        );
        expect(after).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it("are told apart: a company or place by itself is a mention and no finding", () => {
    const text = "Three days with the sales organisation of Halvorsen Mutual in Toulouse.";
    const { findings, mentions } = read(text, inContext());
    expect(findings.filter(({ entity }) => entity === "PERSON")).toEqual([]);
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["Halvorsen Mutual", "Toulouse"]);
  });
});

describe("the words of a text", () => {
  it("are whole names, with possessives and hashes apart", () => {
    const words = sentencesOf("Iverson's #VeronicaMars, O'Rourke, J. Nyström-Khan (U.S.)").flat();
    expect(words.map(({ text }) => text)).toEqual([
      "Iverson",
      "'s",
      "#",
      "VeronicaMars",
      ",",
      "O'Rourke",
      ",",
      "J",
      ".",
      "Nyström-Khan",
      "(",
      "U.S.",
      ")",
    ]);
  });

  it("come in sentences that end at a stop, a line, or after 150 words", () => {
    expect(sentencesOf("Dr. No met Mr. Yes. Then he left.\nGood").map((one) => one.length)).toEqual([8, 4, 1]);
    expect(sentencesOf("Thanks to Nadia\nPemberton\n\nBye\n- one\n \ntwo").map((one) => one.length)).toEqual([
      4, 1, 2, 1,
    ]);
    expect(sentencesOf("word ".repeat(400)).map((one) => one.length)).toEqual([150, 150, 100]);
  });
});
