import { describe, expect, it } from "vitest";
import { SURFACES } from "../../server/shared/surfaces.ts";
import { aFinding, judge, withRule } from "./arrange.ts";

const ownPay = aFinding("protected_speech", {
  tag: "own_conditions",
  start: 71,
  end: 83,
  detector: "own-conditions",
  why: [{ kind: "lexicon", code: "own_conditions" }],
});

describe("protected speech", () => {
  it.each(SURFACES)(
    "leaves the judgement of a %s as it would be without it, but for the notice of rights",
    (surface) => {
      const without = judge([], { surface });
      const withIt = judge([ownPay], { surface });
      expect(withIt.verdict.showsRightsNotice).toBe(true);
      expect({ ...withIt, verdict: { ...withIt.verdict, showsRightsNotice: false } }).toEqual(without);
    },
  );

  it("leaves no trace in what is kept: no rule, place, detector, tag or fingerprint", () => {
    const kept = JSON.stringify(judge([ownPay, aFinding("client_name", { start: 90, end: 99 })]));
    for (const trace of ["protected", "RGT-", "own_conditions", "own-conditions", "71", "83", '"f0"', "pay"])
      expect(kept).not.toContain(trace);
  });

  it("protects a client in the same draft all the same", () => {
    const { findings, verdict } = judge([ownPay, aFinding("client_name")]);
    expect(findings.map((finding) => finding.ruleId)).toEqual(["CLI-01"]);
    expect(verdict.reasons[0]?.findings).toEqual([0]);
    expect(verdict).toMatchObject({ action: "review", showsRightsNotice: true });
  });

  it("doesn't make a private draft the organisation's business", () => {
    const { findings, verdict } = judge([ownPay], { isDeclaredPrivate: true });
    expect(findings).toEqual([]);
    expect(verdict.action).toBe("pass");
  });

  it("isn't for a policy to switch off, and not to be caught by another rule", () => {
    const everything = { finding: {} };
    const document = withRule("PER-01", { when: everything, action: "block" });
    const rules = document.rules.map((rule) => (rule.id.startsWith("RGT") ? { ...rule, mode: "off" as const } : rule));
    const { findings, verdict } = judge([ownPay], {}, [], { ...document, rules });
    expect(findings).toEqual([]);
    expect(verdict).toMatchObject({ action: "pass", showsRightsNotice: true });
  });

  it("can be joined by a policy of one's own: what never_flag speaks of isn't judged", () => {
    const document = withRule("RGT-02", { when: { finding: { category: ["legal_matter"] } } });
    expect(judge([aFinding("legal_matter")], {}, [], document).verdict.action).toBe("pass");
  });
});
