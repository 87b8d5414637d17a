import { describe, expect, it } from "vitest";
import { CATEGORIES, TAGS } from "../../server/detection/contract.ts";
import { PolicyDocument } from "../../server/policy/contract.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { SURFACES } from "../../server/shared/surfaces.ts";
import { aFinding, judge } from "./arrange.ts";

const { rules, surfaces } = DAY_ONE_POLICY;

const PACK: Record<string, { on: number[]; off: number[] }> = {
  PER: { on: [1, 2, 3, 4, 5, 6, 7, 8, 10], off: [9] },
  CLI: { on: [1, 3, 4, 5], off: [2] },
  COM: { on: [1, 2, 3, 4, 6, 7, 8], off: [5, 9] },
  SEC: { on: [1, 2, 4], off: [3] },
  EXP: { on: [1, 2, 3], off: [] },
  AI: { on: [1, 3, 4, 5, 6], off: [2, 7] },
  DIS: { on: [1, 3], off: [2] },
  CLM: { on: [1, 2, 3], off: [4] },
  PRO: { on: [1], off: [] },
  COP: { on: [], off: [1] },
  RGT: { on: [1, 2, 3], off: [] },
  PLA: { on: [1], off: [] },
};

/** Rules that don't hold on a company page, though they hold on a post. The pack's own file says why. */
const NOT_ON_PAGES = ["AI-03", "DIS-01", "DIS-03", "RGT-03"];

describe("the day-one policy", () => {
  it("holds the pack's 50 rules, 40 of them on, and one of ours", () => {
    const ids = (isOn: "on" | "off") =>
      Object.entries(PACK).flatMap(([group, numbers]) =>
        numbers[isOn].map((number) => `${group}-${String(number).padStart(2, "0")}`),
      );
    const inDocument = (mode: "on" | "off") => rules.filter((rule) => rule.mode === mode).map((rule) => rule.id);
    expect(inDocument("on").toSorted()).toEqual(ids("on").toSorted());
    expect(inDocument("off").toSorted()).toEqual(ids("off").toSorted());
    expect(rules).toHaveLength(51);
  });

  it("names every rule once and every surface once", () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(surfaces.map((surface) => surface.id)).toEqual([...SURFACES]);
  });

  it.each(rules)("$id tells in at most three sentences what to do next, and where that comes from", (rule) => {
    for (const language of ["en", "de"] as const) {
      const sentences = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(rule.guidance[language])];
      expect(sentences.length).toBeLessThanOrEqual(3);
      expect(rule.guidance[language].length).toBeGreaterThan(20);
      expect(`${rule.title[language]}${rule.guidance[language]}${rule.suggestedFix[language]}`).not.toMatch(
        /!|<|&\w+;/,
      );
    }
    expect(rule.source).not.toBe("");
    expect(rule.trigger).not.toBe("");
  });

  it.each(rules)("$id asks for tags that detection knows", (rule) => {
    if (!("finding" in rule.when)) return;
    const { tag = [], exceptTag = [] } = rule.when.finding;
    expect(Object.keys(TAGS)).toEqual(expect.arrayContaining([...tag, ...exceptTag]));
  });

  it.each(rules.filter((rule) => rule.surfaces.includes("post")))(
    "$id protects a company page as it protects a post",
    (rule) => {
      expect(rule.surfaces.includes("page_post")).toBe(!NOT_ON_PAGES.includes(rule.id));
    },
  );

  it.each(CATEGORIES.filter((category) => category !== "protected_speech"))(
    "has a rule for %s on a post",
    (category) => {
      expect(judge([aFinding(category)]).findings).toHaveLength(1);
    },
  );

  it("dates the facts it stands on", () => {
    const dated = rules.filter((rule) => rule.recheckBy !== null).map((rule) => rule.id);
    expect(dated).toEqual(
      expect.arrayContaining([
        "EXP-03",
        "AI-01",
        "AI-02",
        "AI-03",
        "AI-04",
        "AI-05",
        "AI-06",
        "AI-07",
        "CLM-04",
        "PLA-01",
      ]),
    );
  });

  it("knows where AI reads the text on click, and says so", () => {
    const early = surfaces.filter((surface) => surface.isReadByAi);
    expect(early.map((surface) => surface.id)).toEqual(["collaborative_article", "profile_text", "ai_rewrite"]);
    for (const surface of early)
      expect(surface.hint.en.toLowerCase()).toContain("text leaves when you click, not when you post");
  });

  it.each([
    ["post", 3000, 14],
    ["comment", 1250, 7],
    ["article", 110_000, 30],
    ["collaborative_article", 750, 7],
    ["profile_text", 2600, 365],
    ["ai_rewrite", 3000, 1],
    ["page_post", 3000, 14],
  ])("lets a %s be %d long and a clearance hold %d days", (id, limit, validDays) => {
    expect(surfaces.find((surface) => surface.id === id)).toMatchObject({ limit, validDays });
  });
});

describe("a policy document", () => {
  const { rules, surfaces } = DAY_ONE_POLICY;
  const [rule] = rules;

  it.each([
    ["a surface missing", { surfaces: surfaces.slice(1) }, "Every surface is set exactly once."],
    ["a surface set twice", { surfaces: [...surfaces, ...surfaces.slice(0, 1)] }, "Every surface is set exactly once."],
    ["two rules of one id", { rules: [...rules, ...rules.slice(0, 1)] }, "Every rule has its own id."],
    ["a rule for an unknown surface", { rules: [{ ...rule, surfaces: ["billboard"] }] }, "Invalid option"],
    ["an unknown category", { rules: [{ ...rule, when: { finding: { category: ["gossip"] } } }] }, "Invalid input"],
    ["a word of a newer schema", { rules: [{ ...rule, weather: "fair" }] }, "Unrecognized key"],
    ["a certainty above one", { rules: [{ ...rule, certainAt: 60 }] }, "Too big"],
  ])("isn't one with %s", (_, change, message) => {
    const parsed = PolicyDocument.safeParse({ ...DAY_ONE_POLICY, ...change });
    expect(parsed.error?.issues.map((issue) => issue.message).join()).toContain(message);
  });
});
