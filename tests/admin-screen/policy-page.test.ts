import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { MESSAGES } from "#components/messages.ts";
import { familiesOf, haystackOf, matches } from "#components/policy/families.ts";
import { DAY_ONE_POLICY } from "#server/policy/pack/day-one.ts";
import { isOverdue } from "#server/shared/days.ts";
import { LANGUAGES, type Language } from "#server/shared/language.ts";

const { rules } = DAY_ONE_POLICY;
const wordsOf = (locale: Language) => createTranslator({ locale, messages: MESSAGES[locale], namespace: "policy" });
const found = (words: string, language: Language) =>
  familiesOf(rules, wordsOf(language)).flatMap((family) =>
    family.rules.filter((rule) => matches(haystackOf(rule, language, family.title), words)).map((rule) => rule.id),
  );

describe("The policy as a handbook", () => {
  it.each(LANGUAGES)("keeps every rule, in one family each, under a plain name (%s)", (language) => {
    const families = familiesOf(rules, wordsOf(language));
    expect(families.flatMap((family) => family.rules)).toHaveLength(rules.length);
    for (const { title } of families) expect(title).not.toMatch(/^[A-Z]{2,4}$/);
  });

  it.each([
    ["per-03", "PER-03"],
    ["Inside INFORMATION", "COM-04"],
    ["client named", "CLI-01"],
  ])("finds %s", (words, id) => {
    expect(found(words, "en")).toContain(id);
  });

  it.each([
    ["menschen", "PER-03"],
    ["kunden", "CLI-01"],
    ["Profiltexte", "PRO-01"],
  ])("finds %s in German", (words, id) => {
    expect(found(words, "de")).toContain(id);
  });

  it("finds everything when nothing is sought", () => {
    expect(found("  ", "en")).toHaveLength(rules.length);
  });

  it("says of a fact that it is overdue from the day after", () => {
    expect(isOverdue("2026-11-24", "2026-11-24")).toBe(false);
    expect(isOverdue("2026-11-23", "2026-11-24")).toBe(true);
    expect(isOverdue(null, "2026-11-24")).toBe(false);
  });
});
