import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { becauseWords } from "../../components/findings/because-words.ts";
import { MESSAGES } from "../../components/messages.ts";
import { Evidence } from "../../server/detection/contract.ts";
import { REASONS, type ReasonCode } from "../../server/detection/reasons.ts";
import { LANGUAGES } from "../../server/shared/language.ts";

const CODES = Object.keys(REASONS) as ReasonCode[];
const wordsIn = (locale: (typeof LANGUAGES)[number]) =>
  createTranslator({ locale, messages: MESSAGES[locale], namespace: "findings" });

describe.each(LANGUAGES)("a reason in %s", (language) => {
  const t = wordsIn(language);

  it("is worded for every code of the engine, and none that it hasn't, with the values it comes with", () => {
    const because: Record<string, string> = MESSAGES[language].findings.because;
    expect(Object.keys(because).filter((code) => code !== "as_said")).toEqual(CODES);
    for (const code of CODES) {
      const taken = [...(because[code] ?? "").matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name);
      expect([...new Set(taken)].sort(), code).toEqual([...REASONS[code]].sort());
    }
  });

  it("is a sentence", () => {
    const values = { table: "T", provider: "P", percent: 81, count: 4, document: "D", runs: 1, pairs: 2 };
    for (const code of CODES)
      expect(becauseWords({ kind: "pattern", code, values }, t)).toMatch(/^(\p{Lu}|\d).*[^ ]\.$/u);
  });

  it("is told by its kind, where another engine gave it", () => {
    expect(becauseWords({ kind: "directory", code: "of_later" }, t)).toBe(MESSAGES[language].findings.kind.directory);
  });
});

it("is read as it was said, where an earlier engine kept a sentence", () => {
  const kept = Evidence.parse({ kind: "pattern", note: "Has the form of an e-mail address." });
  expect(becauseWords(kept, wordsIn("de"))).toBe("Has the form of an e-mail address.");
});
