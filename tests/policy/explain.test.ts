import { describe, expect, it } from "vitest";
import { CATEGORIES, type Finding } from "../../server/detection/contract.ts";
import { explainToAuthor, explainToReviewer } from "../../server/policy/explain.ts";
import { CATEGORY_WORDS, SEVERITIES, SEVERITY_WORDS } from "../../server/policy/words.ts";
import { LANGUAGES } from "../../server/shared/language.ts";
import { SURFACES, type Surface } from "../../server/shared/surfaces.ts";
import { aFinding, judge } from "./arrange.ts";

const UNTIL = "2026-12-07";

function told(findings: Finding[], surface: Surface = "post", dismissals: (string | null)[] = []) {
  const judgement = judge(findings, { surface }, dismissals);
  return explainToAuthor(judgement.verdict, { findings: judgement.findings, until: UNTIL });
}

describe("what the author is told", () => {
  it("of a clean text: that it's theirs, and until when", () => {
    expect(told([])).toEqual({
      headline: "Nothing to fix. You can copy and post this text until 7 December.",
      sentences: [],
    });
    expect(explainToAuthor(judge([]).verdict).headline).toBe("Nothing to fix. You can copy and post this text.");
  });

  it("of a hint: that it asks nothing", () => {
    expect(told([aFinding("client_name", { tag: "public_client" })])).toEqual({
      headline: "Nothing you have to change. You can copy and post this text until 7 December.",
      sentences: ["What is marked is there to know; it asks nothing of you."],
    });
  });

  it("of advice: what to read, and that the text is theirs then", () => {
    expect(told([aFinding("person_name", { tag: "colleague" })], "ai_rewrite")).toEqual({
      headline: "One thing to read before you post.",
      sentences: [
        "Here: someone's name.",
        "Change it, or confirm that you have read the guidance.",
        "Then it's yours: you can copy and post this text until 7 December.",
      ],
    });
  });

  it("of passages for a reviewer: how many, which kinds, and both ways on", () => {
    const findings = [
      aFinding("person_name", { tag: "outside_person" }),
      aFinding("client_name", { start: 9, end: 20 }),
      aFinding("client_name", { tag: "public_client", start: 30, end: 40 }),
    ];
    expect(told(findings)).toEqual({
      headline: "Two things to look at before this can go out.",
      sentences: [
        "Here: a client's name and someone's name.",
        "Change them, or send the draft as it is: a person reads it and answers you.",
      ],
    });
  });

  it("of a block: only what blocks, and the way round a false alarm", () => {
    expect(told([aFinding("credential"), aFinding("person_name", { start: 9, end: 12 })])).toEqual({
      headline: "One thing to change before this can go to review.",
      sentences: [
        "Here: a password or key.",
        "Change or remove it.",
        "If it's a false alarm, say why and a person decides.",
      ],
    });
  });

  it("of a rule about the draft as a whole: what it is called", () => {
    expect(told([], "page_post")).toEqual({
      headline: "A person reads this before it goes out.",
      sentences: ["Speaking through the company page."],
    });
  });

  it("of a private text: that it's no business of ours", () => {
    const { verdict } = judge([], { isDeclaredPrivate: true });
    expect(explainToAuthor(verdict)).toEqual({
      headline: "Private posts are not our business.",
      sentences: ["If it has nothing to do with work, you do not need us. Delete the draft and post it."],
    });
  });

  it("from a stored verdict alone: the rules by their titles", () => {
    const { verdict } = judge([aFinding("client_name"), aFinding("person_name", { start: 9, end: 12 })]);
    expect(explainToAuthor(verdict)).toMatchObject({
      headline: "Two things to look at before this can go out.",
      sentences: ["A client that may not be named and someone outside the company is named.", expect.any(String)],
    });
  });

  it.each(SURFACES)("on %s: at most three sentences, in a calm tone, whatever is found", (surface) => {
    for (const category of CATEGORIES) {
      for (const dismissal of [null, "public"]) {
        const { headline, sentences } = told([aFinding(category)], surface, [dismissal]);
        expect(sentences.length).toBeLessThanOrEqual(3);
        for (const sentence of [headline, ...sentences]) {
          expect(sentence).toMatch(/^\p{Lu}.*[.?]$/u);
          expect(sentence).not.toMatch(/!|please|violat|\bNo things|undefined|\.\./i);
        }
      }
    }
  });
});

describe("what a reviewer is told", () => {
  it("is the gravest rule first, then what else spoke", () => {
    const { verdict } = judge([aFinding("person_name"), aFinding("client_name", { start: 9, end: 12 })]);
    expect(explainToReviewer(verdict)).toEqual({
      headline: "High: a client that may not be named.",
      sentences: ["Also: someone outside the company is named."],
    });
  });

  it("names what changed the level", () => {
    const { verdict } = judge([aFinding("credential")], { surface: "ai_rewrite" }, ["not_a_secret"]);
    expect(explainToReviewer(verdict).sentences).toEqual([
      "Also: “Rewrite with AI”: the text leaves when you click, not when you post.",
      "The author says that the block is a false alarm and why: a person decides.",
      "Raised one level: AI reads this text on click.",
    ]);
  });

  it("is short when much is found", () => {
    const found = (["financial", "roadmap", "legal_matter", "person_name", "client_name"] as const).map((category) =>
      aFinding(category),
    );
    expect(explainToReviewer(judge(found).verdict)).toEqual({
      headline: "Critical: disputes and legal advice.",
      sentences: ["Also: figures that are not public, plans that have not been announced and 2 more."],
    });
  });

  it("says so when no rule asks for anything", () => {
    expect(explainToReviewer(judge([]).verdict).headline).toBe("No rule asks for a person.");
  });
});

describe("the words", () => {
  it.each(LANGUAGES)("are there for every severity and category, and differ in %s", (language) => {
    for (const [words, keys] of [
      [SEVERITY_WORDS, SEVERITIES],
      [CATEGORY_WORDS, CATEGORIES],
    ] as const) {
      expect(Object.keys(words)).toEqual([...keys]);
      expect(new Set(Object.values(words).map((word) => word[language])).size).toBe(keys.length);
    }
  });
});

describe("in German", () => {
  const language = "de" as const;

  it("tells the author the same", () => {
    const { verdict, findings } = judge([aFinding("credential"), aFinding("person_name", { start: 9, end: 12 })]);
    expect(explainToAuthor(verdict, { findings, language })).toEqual({
      headline: "Ein Punkt ist zu ändern, bevor das in die Prüfung gehen kann.",
      sentences: [
        "Hier: ein Passwort oder Schlüssel.",
        "Ändern oder entfernen Sie das.",
        "Ist es ein Fehlalarm, sagen Sie, warum; dann entscheidet eine Person.",
      ],
    });
    expect(explainToAuthor(judge([]).verdict, { until: UNTIL, language }).headline).toBe(
      "Nichts zu ändern. Sie können diesen Text kopieren und veröffentlichen, bis zum 7. Dezember.",
    );
  });

  it("tells the reviewer what changed a level", () => {
    const { verdict } = judge([aFinding("person_name", { tag: "colleague" })], { surface: "ai_rewrite" });
    expect(explainToReviewer(verdict, language).sentences).toEqual([
      "Eine Stufe höher: Eine KI liest diesen Text beim Klick.",
    ]);
  });
});
