import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Category } from "../../server/detection/contract.ts";
import { narrowed, neutralise } from "../../server/drafts/neutral.ts";
import type { KeyEntry } from "../../server/drafts/placeholder.ts";
import { restore } from "../../server/drafts/restore.ts";
import { seal, unseal } from "../../server/drafts/seal.ts";

const passage = (start: number, end: number, category: Category = "client_name", entryId?: string) => ({
  start,
  end,
  category,
  why: [{ kind: "directory" as const, code: "listed_client", ...(entryId ? { entryId } : {}) }],
});

/** A passage for each of these words where it first stands. */
const where = (text: string, words: Record<string, Category>, entryId?: string) =>
  Object.entries(words).map(([word, category]) =>
    passage(text.indexOf(word), text.indexOf(word) + word.length, category, entryId),
  );

const TEXT = "Caroline Prewett of Penhallow Foods cut costs from 71% to 58%. Well done, Caroline.";
const PASSAGES = [
  ...where(TEXT, {
    "Caroline Prewett": "person_name",
    "Penhallow Foods": "client_name",
    "from 71% to 58%": "financial",
  }),
  passage(TEXT.lastIndexOf("Caroline"), TEXT.lastIndexOf("Caroline") + 8, "person_name"),
];

describe("the neutral version", () => {
  it("has a placeholder by kind for everything that gives something away", () => {
    const { text, key } = neutralise(TEXT, PASSAGES, "en");
    expect(text).toBe("[Person 1] of [Client A] cut costs [Figure 1]. Well done, [Person 2].");
    expect(key.map(({ original }) => original)).toEqual([
      "Caroline Prewett",
      "Penhallow Foods",
      "from 71% to 58%",
      "Caroline",
    ]);
    expect(neutralise(TEXT, PASSAGES, "de").text).toBe(
      "[Person 1] of [Kunde A] cut costs [Zahl 1]. Well done, [Person 2].",
    );
  });

  it("gives the same words the same placeholder, and another name of the same client one that says so", () => {
    const text = "Penhallow Foods, Penhallow, Penhallow Foods";
    const passages = [
      passage(0, 15, "client_name", "dir_1"),
      passage(17, 26, "client_name", "dir_1"),
      passage(28, 43, "client_name", "dir_1"),
    ];
    expect(neutralise(text, passages, "en").text).toBe("[Client A], [Client A2], [Client A]");
  });

  it("leaves standing what gives nothing away: praise, a promise", () => {
    const text = "We are the best.";
    expect(neutralise(text, [passage(0, 16, "regulated_claim")], "en")).toEqual({ text, key: [] });
  });

  it("takes the longest of passages that overlap, so that no half of a name is left", () => {
    expect(neutralise("Banque Aurelle SA", [passage(7, 14), passage(0, 14)], "en").text).toBe("[Client A] SA");
  });

  it("replaces of a passage about figures the figures alone, and leaves a name in it its own placeholder", () => {
    const text = "We helped Banque Aurelle cut its ratio from 71% to 58 %, saving € 3.2 million.";
    const passages = [passage(0, text.length - 1, "financial"), passage(10, 24)];
    expect(neutralise(text, narrowed(text, passages), "en").text).toBe(
      "We helped [Client A] cut its ratio from [Figure 1] to [Figure 2], saving [Figure 3].",
    );
  });

  it("takes no placeholder that stands in the text already, however it is written", () => {
    expect(neutralise("[client a] and Penhallow", [passage(15, 24)], "en").text).toBe("[client a] and [Client B]");
  });
});

describe("names put back", () => {
  const { key } = neutralise(TEXT, PASSAGES, "en");

  it("come back in another order, in bold, inflected, and with other letters and spaces in the brackets", () => {
    const rewritten = "**[Client A]**'s costs: [figure 1]! All thanks to [ Person  1 ], yes, [PERSON 2].";
    expect(restore(rewritten, key)).toEqual({
      text: "**Penhallow Foods**'s costs: from 71% to 58%! All thanks to Caroline Prewett, yes, Caroline.",
      missing: [],
      repeated: [],
      unknown: [],
    });
  });

  it("says which are missing, which are said twice, and which nobody knows", () => {
    expect(restore("[Client A] and [Client A] with [Client C] (see [source]).", key)).toMatchObject({
      missing: ["[Person 1]", "[Figure 1]", "[Person 2]"],
      repeated: ["[Client A]"],
      unknown: ["[Client C]"],
    });
  });

  it("is the text again, to the letter, whatever stands in it", () => {
    fc.assert(
      fc.property(pieces, (given) => {
        const { text, passages } = assembled(given);
        const { text: neutral, key } = neutralise(text, passages, "en");
        const { unknown: _, ...restored } = restore(neutral, key);
        expect(restored).toEqual({ text, missing: [], repeated: [] });
      }),
    );
  });

  it("holds every original as often as before after the sentences were put in another order", () => {
    fc.assert(
      fc.property(pieces, fc.infiniteStream(fc.nat()), (given, random) => {
        const { text, passages } = assembled(given);
        const { key } = neutralise(text, passages, "en");
        const placed = key.flatMap((entry) => Array.from({ length: entry.times }, () => entry.placeholder));
        const shuffled = placed
          .map((placeholder) => ({ placeholder, at: random.next().value ?? 0 }))
          .toSorted((a, b) => a.at - b.at);
        const restored = restore(shuffled.map(({ placeholder }) => `Then ${placeholder}'s turn.`).join(" "), key);
        expect(restored).toMatchObject({ missing: [], repeated: [] });
        for (const entry of key) expect(restored.text).toContain(`Then ${entry.original}'s turn.`);
      }),
    );
  });
});

it("seals the key so that only this draft of this installation opens it", () => {
  const key: KeyEntry[] = [{ placeholder: "[Client A]", original: "Penhallow Foods", times: 1 }];
  const sealed = seal(JSON.stringify(key), "drf_1", "secret");
  expect(Buffer.from(sealed).toString("latin1")).not.toContain("Penhallow");
  expect(JSON.parse(unseal(sealed, "drf_1", "secret"))).toEqual(key);
  expect(() => unseal(sealed, "drf_2", "secret")).toThrow();
  expect(() => unseal(sealed, "drf_1", "other")).toThrow();
  expect(() =>
    unseal(
      Uint8Array.from(sealed, (byte, at) => (at === 14 ? byte ^ 1 : byte)),
      "drf_1",
      "secret",
    ),
  ).toThrow();
});

/** Stretches of text, those with a category being passages; brackets and placeholders of ours occur in both. */
const words = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.constantFrom("[", "]", "[Client A]", "[person 1]", "[Figure ", " 1]", "\n", "Penhallow", "$&", "[[Detail 1]]"),
);
const pieces = fc.array(
  fc.record({
    words,
    category: fc.option(fc.constantFrom<Category>("person_name", "client_name", "financial", "regulated_claim"), {
      freq: 2,
    }),
    entry: fc.option(fc.constantFrom("dir_1", "dir_2")),
  }),
  { maxLength: 12 },
);

function assembled(given: typeof pieces extends fc.Arbitrary<infer T> ? T : never) {
  let text = "";
  const passages = given.flatMap(({ words: said, category, entry }) => {
    const start = text.length;
    text += said;
    return category === null ? [] : [passage(start, text.length, category, entry ?? undefined)];
  });
  return { text, passages };
}
