import { describe, expect, it } from "vitest";
import { detect } from "../../server/detection/engine.ts";
import { needsPerson } from "../../server/policy/rank.ts";
import { type AnnotatedDraft, annotatedDrafts, organisations } from "../detection/drafts/annotated.ts";
import { judge } from "./arrange.ts";

/** Leaks that nobody could take back: redundancies, results before their day, a live password, legal advice. */
const CRITICAL = ["F10", "F17", "F20", "F24"];
const PROTECTED_SPEECH = ["N06", "N07"];

const known = organisations();
const drafts = annotatedDrafts().map((draft) => ({ ...draft, ...judgementOf(draft) }));
const leaks = drafts.filter((draft) => draft.should_flag);
const innocents = drafts.filter((draft) => !draft.should_flag);

function judgementOf({ org, surface, text, lang }: AnnotatedDraft) {
  const organisation = known.get(org);
  if (organisation === undefined) throw new Error(`the draft's organisation is missing: ${org}`);
  const found = detect(text, { organisation, surface, language: lang, authorName: null, replyingTo: null });
  return judge(found, { surface, text });
}

/** Id, verdict and the rules that led to it: what a failing test has to show. */
function inShort(some: typeof drafts): string[] {
  return some.map(
    ({ id, verdict }) => `${id} ${verdict.action}: ${verdict.reasons.map((one) => one.ruleId).join(" ")}`,
  );
}

describe("the annotated drafts, through engine and policy", () => {
  it("are 16 leaks and 13 innocents", () => {
    expect([leaks.length, innocents.length]).toEqual([16, 13]);
  });

  it("reach a person when they should: all but one at least", () => {
    const missed = leaks.filter(({ verdict }) => !needsPerson(verdict.action));
    expect(missed.length, inShort(missed).join("\n")).toBeLessThanOrEqual(1);
  });

  it.each(leaks.filter(({ id }) => CRITICAL.includes(id)))("reach a person when they are critical: $id", (draft) => {
    expect(needsPerson(draft.verdict.action), inShort([draft]).join()).toBe(true);
    expect(draft.verdict.severity).toBe("critical");
  });

  it("pass without a person when they are innocent: all but one at least", () => {
    const routed = innocents.filter(({ verdict }) => needsPerson(verdict.action));
    expect(routed.length, inShort(routed).join("\n")).toBeLessThanOrEqual(1);
  });

  it.each(innocents.filter(({ id }) => PROTECTED_SPEECH.includes(id)))(
    "are never so much as marked when they are protected speech: $id",
    ({ findings, verdict }) => {
      expect(findings).toEqual([]);
      expect(verdict).toMatchObject({ action: "pass", severity: "none", reasons: [], showsRightsNotice: true });
    },
  );
});
