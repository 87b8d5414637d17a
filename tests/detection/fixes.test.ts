import { describe, expect, it } from "vitest";
import { TAGS, type Tag } from "../../server/detection/contract.ts";
import { detect } from "../../server/detection/engine.ts";
import { BY_TAG, OPENINGS } from "../../server/detection/fixes/wordings.ts";
import { inContext } from "./in-context.ts";

const mended = (text: string, tag: Tag) => {
  const finding = detect(text, inContext()).find((one) => one.tag === tag);
  return finding?.replacement === undefined || finding.replacement === null
    ? null
    : text.slice(0, finding.start) + finding.replacement + text.slice(finding.end);
};

describe("the smallest edit", () => {
  it.each<[Tag, string, string]>([
    ["colleague", "My thanks go to Margaret Oyelaran today", "My thanks go to a colleague today"],
    [
      "outside_person",
      "Huge thanks to Nadia Pemberton for the trust",
      "Huge thanks to somebody we worked with for the trust",
    ],
    [
      "outside_person",
      "Danke an Sabine Krämer für die Geduld mit uns",
      "Danke an jemand aus dem Projekt für die Geduld mit uns",
    ],
    [
      "confidential_client",
      "Ein großer Tag mit Penhallow Foods und dem Team",
      "Ein großer Tag mit einem Kunden und dem Team",
    ],
    [
      "confidential_client",
      "Wir arbeiten für Penhallow Foods, und das ist gut so",
      "Wir arbeiten für einen Kunden, und das ist gut so",
    ],
    ["contact", "Write to jo.oyelaran@penhallow.example today", "Write to our team mailbox today"],
    [
      "contact",
      "Schreiben Sie mir an jo.oyelaran@penhallow.example und wir reden",
      "Schreiben Sie mir an unser Teampostfach und wir reden",
    ],
    [
      "internal_system",
      "Wir haben den Server auf 10.4.17.9 neu gestartet",
      "Wir haben den Server auf eine interne Adresse neu gestartet",
    ],
    ["secret", "The wifi password is Heron-Blue-77!", "The wifi password is !"],
  ])("of %s reads on in the language of the text: %s", (tag, text, expected) => {
    expect(mended(text, tag)).toBe(expected);
  });

  it("fits the words before it", () => {
    expect(mended("Project Lanternfish is live", "codename")).toMatch(/^(?:Project X|an internal project) is live$/);
    expect(mended("So proud of our Lanternfish today, the whole team", "codename")).toBe(
      "So proud of our internal project today, the whole team",
    );
  });

  it("is a sentence to begin with where one is missing, and nothing is missing after it", () => {
    for (const text of [
      "The best tide table on the market is Tidepool. I tried them all.",
      "Die beste App ist Tidepool, und ich empfehle sie.",
    ]) {
      const [finding] = detect(text, inContext()).filter(({ tag }) => tag === "no_disclosure");
      const after = detect(`${finding?.replacement} ${text}`, inContext());
      expect(after.filter(({ tag }) => tag === "no_disclosure")).toEqual([]);
    }
  });
});

/** Where the author has to find words: their figures and dates are made vaguer beside the text, the rest is a judgement. */
const OWN_WORDS: readonly Tag[] = [
  ...(["figure", "pricing", "plan", "recipe", "superlative"] as const),
  ...(["patient_story", "public_client", "own_conditions", "reporting_wrongdoing", "other"] as const),
];

it("exists for every kind of passage, or the author has to find the words", () => {
  const worded = [...Object.keys(BY_TAG), ...Object.keys(OPENINGS)];
  expect([...worded, ...OWN_WORDS].sort()).toEqual(Object.keys(TAGS).sort());
});
