import { describe, expect, it } from "vitest";
import type { Finding } from "../../server/detection/contract.ts";
import { detect } from "../../server/detection/engine.ts";
import { type AnnotatedDraft, annotatedDrafts, organisations } from "./drafts/annotated.ts";
import { inContext } from "./in-context.ts";

const known = organisations();
const drafts = annotatedDrafts();

const found = new Map<string, Finding[]>();

function findingsOf(draft: AnnotatedDraft): Finding[] {
  const before = found.get(draft.id);
  if (before !== undefined) return before;
  const organisation = known.get(draft.org);
  if (organisation === undefined) throw new Error(`no organisation ${draft.org}`);
  const findings = detect(draft.text, inContext({ organisation, surface: draft.surface, language: draft.lang }));
  found.set(draft.id, findings);
  return findings;
}

/** A finding that would bring the draft before a person. */
function routes(finding: Finding): boolean {
  return finding.confidence >= 0.7 && finding.category !== "protected_speech" && finding.tag !== "public_client";
}

function matches(draft: AnnotatedDraft, expected: AnnotatedDraft["expected"][number], finding: Finding): boolean {
  const start = draft.text.indexOf(expected.quote);
  const end = start + expected.quote.length;
  const overlap = Math.min(end, finding.end) - Math.max(start, finding.start);
  const isWithin = expected.quote.length > 60 && finding.start >= start && finding.end <= end;
  const isPlace = overlap >= expected.quote.length / 2 || isWithin;
  return isPlace && [expected.category, ...expected.accept].includes(finding.category);
}

describe("annotated drafts", { timeout: 20_000 }, () => {
  it("finds at least three in four of what people marked", () => {
    const all = drafts.flatMap((draft) => draft.expected.map((expected) => ({ draft, expected })));
    const missed = all.filter(({ draft, expected }) => !findingsOf(draft).some((one) => matches(draft, expected, one)));
    expect(missed.length, missed.map((one) => `${one.draft.id}: ${one.expected.quote}`).join("\n")).toBeLessThanOrEqual(
      all.length / 4,
    );
  });

  it("brings every draft that must be seen before a person", () => {
    const unseen = drafts.filter((draft) => draft.should_flag && !findingsOf(draft).some(routes));
    expect(unseen.map((draft) => draft.id)).toEqual([]);
  });

  it("lets the innocent pass", () => {
    const routed = drafts
      .filter((draft) => !draft.should_flag)
      .flatMap((draft) =>
        findingsOf(draft)
          .filter(routes)
          .map((one) => `${draft.id} ${one.detector}`),
      );
    expect(routed).toEqual([]);
  });
});
