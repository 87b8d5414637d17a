import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CATEGORIES, type Finding, TAGS } from "../../server/detection/contract.ts";
import { actionRank, highestAction, highestSeverity, severityRank } from "../../server/policy/rank.ts";
import { SURFACES } from "../../server/shared/surfaces.ts";
import { aFinding, judge } from "./arrange.ts";

const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    category: fc.constantFrom(...CATEGORIES),
    tag: fc.option(fc.constantFrom(...Object.keys(TAGS))),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    start: fc.nat(500),
    length: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ category, tag, confidence, start, length }) =>
    aFinding(category, { tag, confidence, start, end: start + length }),
  );
const anyFindings = fc.array(anyFinding, { maxLength: 8 });
const anyDraft = fc.record({
  surface: fc.constantFrom(...SURFACES),
  text: fc.string({ maxLength: 900 }),
  isDeclaredPrivate: fc.boolean(),
  isAiReminderDue: fc.boolean(),
});
const anyDismissals = fc.array(fc.option(fc.constant("public")), { maxLength: 8 });

describe("for any findings on any draft", () => {
  it("the verdict is as grave as its gravest reason, and no finding is graver", () => {
    fc.assert(
      fc.property(anyFindings, anyDraft, anyDismissals, (findings, draft, dismissals) => {
        const { findings: judged, verdict } = judge(findings, draft, dismissals);
        expect(verdict.action).toBe(highestAction(verdict.reasons.map((reason) => reason.action)));
        expect(verdict.severity).toBe(highestSeverity(verdict.reasons.map((reason) => reason.severity)));
        for (const finding of judged)
          expect(actionRank(finding.action)).toBeLessThanOrEqual(actionRank(verdict.action));
      }),
    );
  });

  it("every finding is in some reason, and every index of a reason is a finding", () => {
    fc.assert(
      fc.property(anyFindings, anyDraft, (findings, draft) => {
        const { findings: judged, verdict } = judge(findings, draft);
        const spokenOf = new Set(verdict.reasons.flatMap((reason) => reason.findings));
        expect([...spokenOf].toSorted((a, b) => a - b)).toEqual(judged.map((_, index) => index));
      }),
    );
  });

  it("one more finding never makes the verdict milder", () => {
    fc.assert(
      fc.property(anyFindings, anyFinding, anyDraft, (findings, more, draft) => {
        const before = judge(findings, draft).verdict;
        const after = judge([...findings, more], draft).verdict;
        expect(actionRank(after.action)).toBeGreaterThanOrEqual(actionRank(before.action));
        expect(severityRank(after.severity)).toBeGreaterThanOrEqual(severityRank(before.severity));
      }),
    );
  });

  it("keeping passages never makes it graver", () => {
    fc.assert(
      fc.property(anyFindings, anyDraft, anyDismissals, (findings, draft, dismissals) => {
        const kept = judge(findings, draft, dismissals).verdict;
        expect(actionRank(kept.action)).toBeLessThanOrEqual(actionRank(judge(findings, draft).verdict.action));
      }),
    );
  });

  it("keeping every passage never lets through what asked for a person", () => {
    fc.assert(
      fc.property(anyFindings, anyDraft, (findings, draft) => {
        const asked = judge(findings, draft).verdict.action;
        const kept = judge(
          findings,
          draft,
          findings.map(() => "public"),
        ).verdict.action;
        if (actionRank(asked) >= actionRank("review")) expect(kept).toBe("review");
      }),
    );
  });

  it("the order in which findings come doesn't matter to the verdict", () => {
    fc.assert(
      fc.property(anyFindings, anyDraft, (findings, draft) => {
        const { action, severity } = judge(findings.toReversed(), draft).verdict;
        expect(judge(findings, draft).verdict).toMatchObject({ action, severity });
      }),
    );
  });

  it("protected speech is nowhere in the answer", () => {
    fc.assert(
      fc.property(anyFindings, anyDraft, (findings, draft) => {
        const rest = findings.filter((finding) => finding.category !== "protected_speech");
        const { findings: judged, verdict } = judge(findings, draft);
        const alone = judge(rest, draft);
        const bare = (list: typeof judged) => list.map(({ fingerprint: _, ...finding }) => finding);
        expect(bare(judged)).toEqual(bare(alone.findings));
        expect({ ...verdict, showsRightsNotice: false }).toEqual(alone.verdict);
      }),
    );
  });
});
