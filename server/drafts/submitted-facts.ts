import type { RuleSpoke } from "../audit/events/shapes.ts";
import type { JudgedFinding, Verdict } from "../policy/contract.ts";
import { commitmentOf } from "./commitment.ts";

/** What the log keeps of a submitted text: places and rules, the guidance as it reads now, and a commitment; never the text. */
export function submittedFacts(revision: {
  number: number;
  text: string;
  salt: string;
  findings: readonly JudgedFinding[];
  verdict: Verdict;
}) {
  const { verdict, findings } = revision;
  return {
    revision: revision.number,
    action: verdict.action,
    severity: verdict.severity,
    policyVersion: verdict.policyVersion,
    engine: verdict.engine,
    commitment: commitmentOf(revision.text, revision.salt),
    rules: verdict.reasons.map(
      (reason): RuleSpoke => ({
        ruleId: reason.ruleId,
        title: reason.title,
        severity: reason.severity,
        action: reason.action,
        guidance: reason.guidance,
        source: reason.source,
        passages: reason.findings.flatMap((index) => {
          const finding = findings[index];
          return finding === undefined ? [] : [passageOf(finding)];
        }),
      }),
    ),
  };
}

function passageOf(finding: JudgedFinding): RuleSpoke["passages"][number] {
  const { start, end, category, detector, confidence, dismissal } = finding;
  return { start, end, category, detector, confidence, dismissal };
}
