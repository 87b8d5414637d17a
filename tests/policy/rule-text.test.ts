import { describe, expect, it } from "vitest";
import { authorView } from "../../server/policy/author-view.ts";
import type { Rule } from "../../server/policy/contract.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { printRule, readRule, replaceRule } from "../../server/policy/rule-text.ts";

const { rules } = DAY_ONE_POLICY;

function ruleOf(id: string): Rule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(id);
  return rule;
}

/** What the editor says of a rule when something in its YAML is replaced, with the words on the line it names. */
function told(id: string, from: string | RegExp, to: string) {
  const text = printRule(ruleOf(id)).replace(from, to);
  const [first] = replaceRule(DAY_ONE_POLICY, id, text).problems;
  return { ...first?.sentence, at: text.split("\n")[(first?.line ?? 0) - 1] };
}

describe("a rule in its editor", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s comes to the same bytes in fields and as YAML",
    (_, rule) => {
      const printed = printRule(rule);
      expect(readRule(JSON.stringify(rule))).toEqual({ rule, printed, problems: [] });
      expect(readRule(printed)).toEqual({ rule, printed, problems: [] });
    },
  );

  it.each([
    ["an unknown category", "- client_name", "- gossip", /Choose one of: person_name/, "gossip"],
    ["an unknown surface", "- article\n", "- billboard\n", /Choose one of: post/, "billboard"],
    ["markup", "guidance:\n  en: ", "guidance:\n  en: <b>First</b> ", /CLI-01: Its words hold markup/, "<b>First"],
    ["no title", /title:\n {2}en: .*/, 'title:\n  en: ""', /Nothing is written here \(en\)/, 'en: ""'],
    ["no surface", /surfaces:\n( {2}- .*\n)+/, "surfaces: []\n", /This list is empty \(surfaces\)/, "surfaces: []"],
    ["a certainty above one", /certainAt: .*/, "certainAt: 60", /too much \(certainAt\): 1 at most/, "certainAt: 60"],
    ["a day that is none", "recheckBy: null", "recheckBy: soon", /isn't a day \(recheckBy\)/, "recheckBy: soon"],
    ["an odd id", "id: CLI-01", "id: clients", /such as CLI-07/, "id: clients"],
    ["words for a number", /certainAt: .*/, "certainAt: high", /it has to be a number/, "certainAt: high"],
    ["another rule's id", "id: CLI-01", "id: CLI-02", /CLI-02: Every rule has its own id/, "CLI-02"],
  ])("is told of %s, in both languages and with the line of its own text", (_, from, to, sentence, at) => {
    const problem = told("CLI-01", from, to);
    expect(problem.en).toMatch(sentence);
    expect(problem.at).toContain(at);
    expect(problem.de).not.toMatch(/expected|received|Invalid|Too (small|big)/);
  });

  it("is told of a rule it conflicts with, whichever of the two is written", () => {
    const twin: Rule = { ...ruleOf("CLI-01"), id: "CLI-90", action: "block" };
    const first = replaceRule(DAY_ONE_POLICY, "CLI-90", printRule(twin)).problems;
    expect(first).toMatchObject([{ isWarning: true }]);
    expect(first[0]?.sentence.en).toMatch(/^CLI-01 and CLI-90 .*: CLI-90 wins/);
    const both = { ...DAY_ONE_POLICY, rules: [...rules, twin] };
    const again = replaceRule(both, "CLI-01", printRule(ruleOf("CLI-01"))).problems;
    expect(again.map(({ sentence }) => sentence)).toEqual(first.map(({ sentence }) => sentence));
  });

  it("is printed while it isn't whole yet, so that YAML can go on where fields stopped", () => {
    const { rule, printed } = readRule(JSON.stringify({ ...ruleOf("CLI-01"), title: { en: "", de: "" } }));
    expect(rule).toBeNull();
    expect(printed).toContain('en: ""');
    expect(readRule("id: [").printed).toBeNull();
  });
});

describe("the author's view of a rule", () => {
  const view = (id: string, language: "en" | "de") => authorView(ruleOf(id), DAY_ONE_POLICY, [], language);

  it("is the card of its first example in which it speaks, in the author's language, with the words it speaks of", () => {
    const { title, guidance, suggestedFix, examples } = ruleOf("CLI-01");
    for (const language of ["en", "de"] as const) {
      const seen = view("CLI-01", language);
      expect(seen?.finding).toMatchObject({
        ...{ ruleTitle: title[language], guidance: guidance[language], fix: suggestedFix[language] },
        ...{ action: "review", severity: "high" },
      });
      expect(examples.trigger[0]?.text).toContain(seen?.passage ?? "nothing");
    }
  });

  it("has no passage where the rule speaks of the text as a whole", () => {
    expect(view("AI-06", "en")).toMatchObject({ passage: null, finding: { ruleTitle: ruleOf("AI-06").title.en } });
  });

  it("is nothing where authors see nothing", () => {
    expect(view("RGT-01", "en")).toBeNull();
    const silent: Rule = { ...ruleOf("CLI-01"), examples: { trigger: [], pass: [] } };
    expect(authorView(silent, DAY_ONE_POLICY, [], "en")).toBeNull();
  });
});
