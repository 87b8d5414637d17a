import { describe, expect, it } from "vitest";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { saidIn } from "../../server/policy/said-in.ts";
import { aFinding, judge } from "./arrange.ts";

const { findings, verdict } = judge([aFinding("client_name"), aFinding("person_name", { start: 9, end: 12 })]);
const rule = DAY_ONE_POLICY.rules.find(({ id }) => id === findings[0]?.ruleId);

describe("what a version said, in another language", () => {
  it("is the same version's words, and nothing else of the verdict changes", () => {
    const german = saidIn(DAY_ONE_POLICY, "de");
    expect(findings.map(german.finding)[0]).toEqual({
      ...findings[0],
      ruleTitle: rule?.title.de,
      guidance: rule?.guidance.de,
      fix: rule?.suggestedFix.de,
    });
    expect(verdict.reasons.map(german.reason).map(({ title }) => title)).not.toEqual(
      verdict.reasons.map(({ title }) => title),
    );
    const back = saidIn(DAY_ONE_POLICY, "en");
    expect(findings.map(german.finding).map(back.finding)).toEqual(findings);
  });

  it("stays as it was kept where the version doesn't say it", () => {
    expect(findings.map(saidIn({ rules: [] }, "de").finding)).toEqual(findings);
    const [finding] = findings;
    if (finding === undefined) throw new Error("nothing was found");
    const other = { ...finding, ruleTitle: "As somebody else put it" };
    expect(saidIn(DAY_ONE_POLICY, "de").finding(other).ruleTitle).toBe("As somebody else put it");
  });
});
