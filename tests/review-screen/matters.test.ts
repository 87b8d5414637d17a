import { describe, expect, it } from "vitest";
import { mattersOf } from "#components/review/matters.ts";
import type { JudgedFinding, Reason, Verdict } from "#server/policy/contract.ts";

const text = "Thanks to Penhallow Foods and to Caroline.";

function aFinding(passage: string, given: Partial<JudgedFinding> = {}): JudgedFinding {
  const start = text.indexOf(passage);
  return {
    start,
    end: start + passage.length,
    category: "client_name",
    entity: "ORG",
    detector: "directory",
    tag: "confidential_client",
    confidence: 0.9,
    why: [],
    replacement: null,
    fingerprint: passage,
    dismissal: null,
    ruleId: "CLI-01",
    ruleTitle: "A client that may not be named",
    severity: "high",
    action: "review",
    guidance: "",
    fix: "",
    source: "",
    ...given,
  };
}

function aVerdict(reasons: Partial<Reason>[]): Verdict {
  const whole: Reason = {
    ruleId: "PAG-01",
    title: "Company page",
    severity: "high",
    action: "review",
    guidance: "",
    source: "",
    findings: [],
    notes: [],
  };
  return {
    action: "review",
    severity: "high",
    reasons: reasons.map((reason) => ({ ...whole, ...reason })),
    policyVersion: 1,
    engine: "1",
    showsRightsNotice: false,
  };
}

const words = { reasons: { permission: "They have agreed to it" }, notes: { Caroline: "She wrote to me." } };
const summary = (matters: ReturnType<typeof mattersOf>) => matters.map(({ place }) => place?.passage ?? null);

describe("what a reviewer has to weigh", () => {
  it("begins with what asks for most and the gravest, then goes through the text", () => {
    const findings = [
      aFinding("Thanks", { action: "info" }),
      aFinding("Penhallow Foods"),
      aFinding("Caroline", { action: "block" }),
      aFinding("Foods"),
    ];
    expect(summary(mattersOf({ text, findings, verdict: aVerdict([]) }, words))).toEqual([
      "Caroline",
      "Penhallow Foods",
      "Foods",
      "Thanks",
    ]);
  });

  it("includes what a rule says of the text as a whole, once, and before passages as grave", () => {
    const findings = [aFinding("Penhallow Foods")];
    const verdict = aVerdict([{ notes: ["raised"] }, { ruleId: "CLI-01", findings: [0] }]);
    const [whole, passage, ...none] = mattersOf({ text, findings, verdict }, words);
    expect(whole).toMatchObject({
      place: null,
      finding: { ruleTitle: "Company page", notes: ["raised"] },
    });
    expect(passage?.place?.passage).toBe("Penhallow Foods");
    expect(none).toEqual([]);
  });

  it("tells why the author keeps a passage, in their own words where they gave any", () => {
    const findings = [
      aFinding("Penhallow Foods", { dismissal: "permission" }),
      aFinding("Caroline", { dismissal: "permission" }),
    ];
    const kept = mattersOf({ text, findings, verdict: aVerdict([]) }, words).map((matter) => matter.kept);
    expect(kept).toEqual([
      { reason: "They have agreed to it", note: "" },
      { reason: "They have agreed to it", note: "She wrote to me." },
    ]);
  });
});
