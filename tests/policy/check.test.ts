import { describe, expect, it } from "vitest";
import { checkDocument } from "../../server/policy/check.ts";
import type { PolicyDocument, Rule } from "../../server/policy/contract.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { printPolicy, readPolicy } from "../../server/policy/yaml.ts";
import { withRule } from "./arrange.ts";

const [sample] = DAY_ONE_POLICY.rules;
if (sample === undefined) throw new Error("the day-one policy has rules");

const change = (id: string, more: Partial<Rule>) => printPolicy(withRule(id, more));
const add = (...rules: Rule[]) => printPolicy({ ...DAY_ONE_POLICY, rules: [...DAY_ONE_POLICY.rules, ...rules] });
const text = (from: RegExp | string, to: string) => printPolicy(DAY_ONE_POLICY).replace(from, to);
const says = (en: string) => ({ en, de: "Fragen Sie vorher." });

/** What can be wrong: the file, the words it is told with, the rule, and what stands on the line. */
const BAD: readonly [string, string, RegExp, string | null, string][] = [
  ["a broken file", "rules: [", /isn't YAML/, null, "rules: ["],
  ["a word twice", text("mode: on", "mode: on\n    mode: off"), /isn't YAML/, null, "mode: off"],
  [
    "an unknown category",
    text("- person_name", "- gossip"),
    /PER-01: .*Choose one of: person_name/,
    "PER-01",
    "gossip",
  ],
  ["an unknown surface", text(/- post\n/, "- billboard\n"), /PER-01: .*Choose one of: post/, "PER-01", "billboard"],
  [
    "an unknown field",
    text("certainAt: 0.6", "certainAt: 0.6\n    weather: fair"),
    /PER-01: .*weather/,
    "PER-01",
    "id: PER-01",
  ],
  ["a certainty above one", text("certainAt: 0.6", "certainAt: 60"), /PER-01: .*certainAt/, "PER-01", "certainAt: 60"],
  ["a newer format", text("format: 3", "format: 4"), /format 4; this version .* up to 3/, null, "format: 4"],
  [
    "an unknown tag",
    change("PER-02", { when: { finding: { tag: ["gossip"] } } }),
    /PER-02: No detector gives the tag gossip/,
    "PER-02",
    "- gossip",
  ],
  [
    "a look-around",
    change("COM-09", { when: { draft: { says: "(?<=our )rivals" } } }),
    /COM-09: .*look-around/,
    "COM-09",
    "says:",
  ],
  [
    "a back-reference",
    change("COM-09", { when: { draft: { says: "(a)\\1" } } }),
    /COM-09: .*back-reference/,
    "COM-09",
    "says:",
  ],
  [
    "half a pattern",
    change("COM-09", { when: { draft: { says: "(our" } } }),
    /COM-09: .*can't be read/,
    "COM-09",
    "says:",
  ],
  ["a condition of nothing", change("AI-06", { when: { draft: {} } }), /AI-06: .*can never hold/, "AI-06", "draft:"],
  [
    "a condition on a surface the rule doesn't have",
    change("AI-06", { when: { draft: { surface: ["post"] } } }),
    /AI-06: .*can never hold/,
    "AI-06",
    "draft:",
  ],
  [
    "a rule that asks something of protected speech",
    change("PER-07", { when: { finding: { category: ["protected_speech"] } } }),
    /PER-07: .*can never hold/,
    "PER-07",
    "finding:",
  ],
  [
    "guidance with markup",
    change("CLI-01", { guidance: says("Ask <b>first</b>.") }),
    /CLI-01: .*markup/,
    "CLI-01",
    "en: Ask",
  ],
  [
    "guidance with a link",
    change("CLI-01", { guidance: says("See [here](x).") }),
    /CLI-01: .*markup/,
    "CLI-01",
    "en: See",
  ],
  [
    "a sermon",
    change("CLI-01", { guidance: says("One. Two. Three. Four.") }),
    /CLI-01: .*more than three/,
    "CLI-01",
    "en: One",
  ],
  ["two rules of one id", text("id: PER-02", "id: PER-01"), /PER-01: .*own id/, "PER-01", "PER-01"],
];

describe("a policy file with", () => {
  it.each(BAD)("%s is answered with a sentence that names rule and line", (_, file, sentence, rule, onLine) => {
    const { problems } = readPolicy(file);
    const told = problems.find((one) => sentence.test(one.sentence.en));
    expect(told, problems.map((one) => one.sentence.en).join("\n")).toMatchObject({ rule, isWarning: false });
    expect(told?.sentence.de).not.toBe("");
    const line = file.split("\n")[(told?.line ?? 0) - 1] ?? "";
    expect(line).toContain(onLine);
  });

  it("ten thousand rules names the first that is too many, and doesn't look at the rest", () => {
    const file = `rules:\n${Array.from({ length: 10_000 }, (_, at) => `  - id: ${idOf(at)}\n    mode: on\n`).join("")}`;
    const { problems } = readPolicy(file);
    expect(problems).toMatchObject([{ rule: idOf(1_000), line: 2_002, isWarning: false }]);
    const rules = Array.from({ length: 1_001 }, (_, at): Rule => ({ ...sample, id: idOf(at) }));
    expect(checkDocument({ ...DAY_ONE_POLICY, rules })).toMatchObject([{ rule: idOf(1_000), path: ["rules", 1_000] }]);
  });
});

describe("two rules that speak of the same and ask for different things", () => {
  const twin: Rule = { ...sample, id: "PER-50", action: "block" };

  it("are both named, and the stricter one is said to win", () => {
    const { problems } = readPolicy(add(twin));
    expect(problems).toMatchObject([{ rule: "PER-50", isWarning: true }]);
    expect(problems[0]?.sentence.en).toMatch(/^PER-01 and PER-50 .* PER-50 wins/);
  });

  it("are told of in whichever order their lists stand", () => {
    const one: Rule = { ...twin, when: { finding: { category: ["legal_matter", "roadmap"] } } };
    const other: Rule = {
      ...one,
      id: "PER-51",
      action: "advise",
      when: { finding: { category: ["roadmap", "legal_matter"] } },
    };
    expect(readPolicy(add(one, other)).problems).toMatchObject([{ rule: "PER-51", isWarning: true }]);
  });

  it("are no matter where they never meet", () => {
    const apart: Rule = { ...twin, mode: "off" };
    expect(readPolicy(add(apart)).problems).toEqual([]);
  });
});

it("says nothing of the policy of day one", () => {
  const document: PolicyDocument = DAY_ONE_POLICY;
  expect(readPolicy(printPolicy(document)).problems).toEqual([]);
});

/** AA-00, AA-01 … */
function idOf(at: number): string {
  const letters = Math.floor(at / 100);
  return `${String.fromCharCode(65 + Math.floor(letters / 26))}${String.fromCharCode(65 + (letters % 26))}-${String(at % 100).padStart(2, "0")}`;
}
