import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { GET } from "../../app/api/policy/schema/route.ts";
import { checkDocument } from "../../server/policy/check.ts";
import { PolicyDocument } from "../../server/policy/contract.ts";
import { runExamples } from "../../server/policy/examples.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { policySchema } from "../../server/policy/queries/schema.ts";
import { readDocument } from "../../server/policy/read-document.ts";
import { placeInPrinted, printFile, printPolicy, readPolicy } from "../../server/policy/yaml.ts";
import { withRule } from "./arrange.ts";

const printed = printPolicy(DAY_ONE_POLICY);

describe("the policy as a file", () => {
  it("reads what it printed, and prints it again to the byte", () => {
    const { document, problems } = readPolicy(printed);
    expect(problems).toEqual([]);
    expect(document).toEqual(DAY_ONE_POLICY);
    expect(document && printPolicy(document)).toBe(printed);
  });

  it("does so for any words in any rule", () => {
    const words = fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" });
    fc.assert(
      fc.property(words, words, fc.nat(DAY_ONE_POLICY.rules.length - 1), (en, de, at) => {
        const rules = DAY_ONE_POLICY.rules.slice(at, at + 1).map((rule) => ({
          ...rule,
          title: { en, de },
          guidance: { en, de },
          source: en,
          trigger: { en: de, de: en },
        }));
        const once = printPolicy({ ...DAY_ONE_POLICY, rules });
        const { document } = readPolicy(once);
        expect(document).toEqual({ ...DAY_ONE_POLICY, rules });
        expect(document && printPolicy(document)).toBe(once);
      }),
    );
  });

  it("prints in one order, whatever the order it was given in", () => {
    const shuffled = JSON.stringify({ ...DAY_ONE_POLICY }, (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    const { document } = readPolicy(shuffled);
    expect(document && printPolicy(document)).toBe(printed);
  });

  it("tells editors in its first line where the schema is, to the byte the same when it is read and printed again", () => {
    const file = printFile(DAY_ONE_POLICY, "http://localhost/api/policy/schema");
    expect(file.split("\n")[0]).toBe("# yaml-language-server: $schema=http://localhost/api/policy/schema");
    const { document, problems } = readPolicy(file);
    expect(problems).toEqual([]);
    expect(document && printFile(document, "http://localhost/api/policy/schema")).toBe(file);
  });

  it("has a published schema that is the code's, and anybody may fetch it", async () => {
    const file = path.join(import.meta.dirname, "../../server/policy/pack/policy.schema.json");
    expect(JSON.parse(fs.readFileSync(file, "utf8"))).toEqual(policySchema());
    const response = GET();
    expect(response.headers.get("content-type")).toMatch(/^application\/schema\+json/);
    expect(await response.json()).toEqual(policySchema());
  });

  it("says of a problem the line on which it stands in the file", () => {
    const document = withRule("CLI-01", { guidance: { en: "Ask <b>first</b>.", de: "Fragen Sie zuerst." } });
    const [found] = placeInPrinted(document, checkDocument(document));
    const file = printFile(document, "http://localhost/api/policy/schema").split("\n");
    expect(file[(found?.line ?? 0) - 1]).toContain("Ask <b>first</b>.");
  });
});

describe("a document of the first format", () => {
  const first = {
    title: "Posting policy, day one",
    surfaces: DAY_ONE_POLICY.surfaces.map((surface) => ({
      ...surface,
      title: surface.title.en,
      hint: surface.id === "post" ? "Everybody reads it." : surface.hint.en,
    })),
    rules: DAY_ONE_POLICY.rules
      .slice(0, 2)
      .map(({ mode, title, guidance, suggestedFix, trigger, examples: _, ...rule }) => ({
        ...rule,
        isOn: mode === "on",
        title: title.en,
        guidance: rule.id === "PER-01" ? "Ask first." : guidance.en,
        suggestedFix: suggestedFix.en,
        trigger: trigger.en,
      })),
  };

  it("is still read; where a rule says what we know, the other language is ours", () => {
    const read = readDocument(first, DAY_ONE_POLICY);
    const [changed, same] = read.rules;
    expect(changed).toMatchObject({ mode: "on", guidance: { en: "Ask first.", de: "Ask first." } });
    expect(same?.guidance).toEqual(DAY_ONE_POLICY.rules[1]?.guidance);
    expect(same?.trigger).toEqual(DAY_ONE_POLICY.rules[1]?.trigger);
    expect(read.title).toEqual(DAY_ONE_POLICY.title);
    const [post, comment] = read.surfaces;
    expect(post?.hint).toEqual({ en: "Everybody reads it.", de: "Everybody reads it." });
    expect(comment).toEqual(DAY_ONE_POLICY.surfaces[1]);
  });

  it("and one of the second as well", () => {
    const second = {
      ...DAY_ONE_POLICY,
      format: 2,
      title: DAY_ONE_POLICY.title.en,
      surfaces: DAY_ONE_POLICY.surfaces.map(({ title, hint, ...one }) => ({ ...one, title: title.en, hint: hint.en })),
      rules: DAY_ONE_POLICY.rules.map((rule) => ({ ...rule, trigger: rule.trigger.en })),
    };
    expect(readDocument(second, DAY_ONE_POLICY)).toEqual(DAY_ONE_POLICY);
    expect(readDocument(second).surfaces[0]?.title).toEqual({ en: "Post", de: "Post" });
  });

  it("is refused where it is neither", () => {
    expect(() => readDocument({ rules: [] })).toThrow();
    expect(PolicyDocument.safeParse(first).success).toBe(false);
  });
});

describe("the examples of the day-one policy", () => {
  const { rules } = DAY_ONE_POLICY;
  const results = runExamples(DAY_ONE_POLICY, []);

  it("are there for each rule, both ways, but for the two that always speak", () => {
    const lacking = rules.filter(({ examples }) => examples.trigger.length === 0 || examples.pass.length === 0);
    expect(lacking.map((rule) => rule.id)).toEqual(["AI-06", "PRO-01"]);
  });

  it.each(rules.map((rule) => rule.id))("of %s trigger it, or don't, as they say", (id) => {
    const wrong = results.filter((result) => result.ruleId === id && !result.isRight);
    expect(wrong).toEqual([]);
  });
});
