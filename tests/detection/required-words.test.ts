import { describe, expect, it } from "vitest";
import { possibility } from "../../server/detection/detectors/lexicon.ts";
import { LEXICON } from "../../server/detection/lexicon/index.ts";
import { plainView } from "../../server/detection/normalise/canonical.ts";
import { allMatches } from "../../server/detection/words/matches.ts";
import { requiredWords } from "../../server/detection/words/required-words.ts";
import { Trigrams } from "../../server/detection/words/trigrams.ts";
import { annotatedDrafts } from "./drafts/annotated.ts";

const texts = [
  ...LEXICON.flatMap(({ examples }) => [...examples.match, ...examples.pass]).map((example) =>
    typeof example === "string" ? example : example.text,
  ),
  ...annotatedDrafts().map(({ text }) => text),
].map((text) => plainView(text).text);

describe("the words without which a pattern matches nothing", () => {
  it.each([
    [/\b(?:client|customer)s? of ours/iu, ["client", "customer"]],
    [/we (?:sold|bought) (?:it)?/iu, ["we sold ", "we bought "]],
    [/[€$]\d+/u, null],
    [/(?:merger)?/u, null],
    [/pre(?:face|view)\d/u, ["preface", "preview"]],
  ])("are read from %s", (pattern, words) => {
    const required = requiredWords(pattern);
    if (words === null) expect(required).toBeNull();
    else for (const word of required ?? ["none"]) expect(words.some((one) => word.startsWith(one.trim()))).toBe(true);
  });

  it.each(LEXICON.map((rule) => ({ id: rule.id, rule })))("never keep $id from what it finds", ({ rule }) => {
    const isPossible = possibility(rule);
    for (const text of texts) {
      if (isPossible(new Trigrams(text.toLowerCase()))) continue;
      const isComplete =
        (rule.needs ?? [/(?:)/]).some((need) => need.test(text)) && (rule.needsInText?.test(text) ?? true);
      expect(isComplete && allMatches(rule.pattern, text).length > 0, text).toBe(false);
    }
  });

  it("are known of most rules", () => {
    expect(LEXICON.filter(({ pattern }) => requiredWords(pattern) !== null).length).toBeGreaterThan(LEXICON.length / 2);
  });
});
