import { describe, expect, it } from "vitest";
import type { Category, Tag } from "../../server/detection/contract.ts";
import type { Action, Severity } from "../../server/policy/contract.ts";
import { evaluate } from "../../server/policy/evaluate.ts";
import { SURFACES, type Surface } from "../../server/shared/surfaces.ts";
import { aFinding, inForce, judge, withRule } from "./arrange.ts";

/** What the day-one policy says of a sure finding: on a post, and where AI reads along. */
const SAID: [Category, Tag | null, rule: string, onPost: [Action, Severity], onAiRewrite: [Action, Severity]][] = [
  ["person_name", "outside_person", "PER-01", ["review", "medium"], ["review", "high"]],
  ["person_name", "colleague", "PER-10", ["info", "low"], ["advise", "medium"]],
  ["person_name", "colleague_private", "PER-02", ["review", "high"], ["review", "critical"]],
  ["person_name", "child", "PER-06", ["review", "critical"], ["review", "critical"]],
  ["personal_data", "contact", "PER-03", ["block", "high"], ["block", "critical"]],
  ["personal_data", "identifier", "PER-03", ["block", "high"], ["block", "critical"]],
  ["personal_data", "special_category", "PER-08", ["review", "high"], ["review", "critical"]],
  ["health_data", "health", "PER-04", ["block", "critical"], ["block", "critical"]],
  ["health_data", "patient_story", "PER-05", ["review", "critical"], ["review", "critical"]],
  ["hr_info", "pay_or_dismissal", "PER-07", ["review", "high"], ["review", "critical"]],
  ["hr_info", "redundancy", "COM-06", ["review", "critical"], ["review", "critical"]],
  ["client_name", "confidential_client", "CLI-01", ["review", "high"], ["review", "critical"]],
  ["client_name", "public_client", "CLI-05", ["info", "low"], ["advise", "medium"]],
  ["client_matter", "client_work", "CLI-01", ["review", "high"], ["review", "critical"]],
  ["third_party_content", "quotation", "CLI-03", ["review", "high"], ["review", "critical"]],
  ["confidentiality_marker", "distribution_mark", "CLI-03", ["review", "high"], ["review", "critical"]],
  ["confidentiality_marker", "self_declared", "COM-08", ["review", "medium"], ["review", "high"]],
  ["financial", "pricing", "CLI-04", ["review", "high"], ["review", "critical"]],
  ["financial", "figure", "COM-03", ["review", "high"], ["review", "critical"]],
  ["project_codename", "codename", "COM-01", ["review", "medium"], ["review", "high"]],
  ["roadmap", "unreleased_product", "COM-02", ["review", "high"], ["review", "critical"]],
  ["inside_information", "inside", "COM-04", ["block", "critical"], ["block", "critical"]],
  ["legal_matter", "dispute", "COM-07", ["review", "critical"], ["review", "critical"]],
  ["credential", "secret", "SEC-01", ["block", "critical"], ["block", "critical"]],
  ["security_detail", "internal_system", "SEC-02", ["review", "high"], ["review", "critical"]],
  ["security_detail", "incident", "SEC-04", ["review", "high"], ["review", "critical"]],
  ["technical_detail", null, "SEC-02", ["review", "high"], ["review", "critical"]],
  ["expertise", "method", "EXP-01", ["review", "high"], ["review", "critical"]],
  ["expertise", "recipe", "EXP-02", ["review", "high"], ["review", "critical"]],
  ["regulated_claim", "promise", "CLM-01", ["review", "high"], ["review", "critical"]],
  ["regulated_claim", "superlative", "CLM-02", ["review", "medium"], ["review", "high"]],
];

describe("a sure finding", () => {
  it.each(SAID)("%s/%s meets %s", (category, tag, ruleId, [action, severity], [aiAction, aiSeverity]) => {
    expect(judge([aFinding(category, { tag })]).findings[0]).toMatchObject({ ruleId, action, severity });
    expect(judge([aFinding(category, { tag })], { surface: "ai_rewrite" }).findings[0]).toMatchObject({
      ruleId,
      action: aiAction,
      severity: aiSeverity,
    });
  });

  it.each([
    ["missing_disclosure", "no_disclosure", "DIS-01", "review"],
    ["missing_disclosure", "corporate_voice", "DIS-03", "info"],
    ["regulated_claim", "no_risk_warning", "CLM-03", "review"],
  ] as const)("%s/%s meets %s on a post and nothing where the rule doesn't hold", (category, tag, ruleId, action) => {
    expect(judge([aFinding(category, { tag })]).findings[0]).toMatchObject({ ruleId, action });
    expect(judge([aFinding(category, { tag })], { surface: "ai_rewrite" }).findings).toEqual([]);
  });

  it("of a public figure, or one that only a switched-off rule speaks of, isn't shown", () => {
    expect(judge([aFinding("person_name", { tag: "public_figure" })]).verdict.action).toBe("pass");
    const guessable = [aFinding("client_name", { tag: "guessable_client" })];
    expect(judge(guessable).findings).toEqual([]);
    expect(judge(guessable, {}, [], withRule("CLI-02", { mode: "on" })).findings[0]).toMatchObject({
      action: "advise",
    });
  });

  it("carries the rule's title, guidance, fix and source as they read now", () => {
    const document = withRule("CLI-01", {
      guidance: { en: "As of today.", de: "Von heute." },
      suggestedFix: { en: "Say “a client”.", de: "Sagen Sie „ein Kunde“." },
      source: "NDA",
    });
    const { findings, verdict } = judge([aFinding("client_name")], {}, [], document);
    expect(findings[0]).toMatchObject({ guidance: "As of today.", fix: "Say “a client”.", source: "NDA" });
    expect(verdict.reasons[0]).toMatchObject({
      guidance: "As of today.",
      source: "NDA",
      title: findings[0]?.ruleTitle,
    });
  });

  it("takes the gravest of the rules that speak of it; all of them are reasons", () => {
    const document = withRule("CLI-02", { mode: "on", when: { finding: { category: ["client_name"] } } });
    const { findings, verdict } = judge([aFinding("client_name")], {}, [], document);
    expect(findings[0]).toMatchObject({ ruleId: "CLI-01", action: "review" });
    expect(verdict.reasons.map((reason) => reason.ruleId)).toEqual(["CLI-01", "CLI-02"]);
  });
});

describe("a guess", () => {
  it("of a name is only shown, and never makes a draft look grave", () => {
    const { findings, verdict } = judge([aFinding("person_name", { tag: "weak_name", confidence: 0.59 })]);
    expect(findings[0]).toMatchObject({ action: "info", severity: "low" });
    expect(verdict).toMatchObject({ action: "info", severity: "low" });
    expect(verdict.reasons[0]?.notes).toEqual(["unsure"]);
  });

  it("becomes a matter for a person at the rule's own threshold", () => {
    expect(judge([aFinding("person_name", { confidence: 0.6 })]).verdict.action).toBe("review");
  });

  it.each(SURFACES)("stays a guess on %s", (surface) => {
    const { findings } = judge([aFinding("person_name", { confidence: 0.3 })], { surface });
    expect(findings[0]).toMatchObject({ action: "info", severity: "low" });
  });

  it("doesn't hide a sure finding of the same rule", () => {
    const { verdict } = judge([
      aFinding("person_name", { confidence: 0.3 }),
      aFinding("person_name", { start: 9, end: 12 }),
    ]);
    expect(verdict.reasons).toHaveLength(1);
    expect(verdict.reasons[0]).toMatchObject({ action: "review", severity: "medium", findings: [0, 1] });
  });
});

describe("a passage the author keeps with a reason", () => {
  const keep = (category: Category, surface: Surface = "post", tag: Tag | null = null) =>
    judge([aFinding(category, { tag })], { surface }, ["public"]);

  it("is settled where the policy only advised or showed", () => {
    const advised = judge([aFinding("client_name")], {}, ["public"], withRule("CLI-01", { action: "advise" }));
    expect(advised.findings[0]).toMatchObject({ action: "info", severity: "low", dismissal: "public" });
    expect(advised.verdict.reasons[0]?.notes).toEqual(["settled"]);
    expect(keep("client_name", "ai_rewrite", "public_client").verdict).toMatchObject({
      action: "info",
      severity: "low",
    });
  });

  it("still goes to a person where the policy asked for one, with its gravity", () => {
    const { findings, verdict } = keep("client_name");
    expect(findings[0]).toMatchObject({ action: "review", severity: "high", dismissal: "public" });
    expect(verdict.reasons[0]?.notes).toEqual(["kept"]);
  });

  it.each(["credential", "personal_data", "health_data", "inside_information"] as const)(
    "goes to a person instead of being blocked: %s",
    (category) => {
      const { findings, verdict } = keep(category);
      expect(verdict.action).toBe("review");
      expect(findings[0]?.severity).toBe(judge([aFinding(category)]).findings[0]?.severity);
      expect(verdict.reasons[0]?.notes).toEqual(["contested"]);
    },
  );

  it("says nothing for another passage", () => {
    const two = [aFinding("credential"), aFinding("credential", { start: 9, end: 12 })];
    expect(judge(two, {}, ["public", null]).verdict.action).toBe("block");
  });
});

describe("a surface that AI reads", () => {
  it.each(SURFACES)("%s: levels rise where it does, and say so", (surface) => {
    const { findings, verdict } = judge([aFinding("client_name", { tag: "public_client" })], { surface });
    const isEarly = ["collaborative_article", "profile_text", "ai_rewrite"].includes(surface);
    expect(findings[0]).toMatchObject(
      isEarly ? { action: "advise", severity: "medium" } : { action: "info", severity: "low" },
    );
    const reason = verdict.reasons.find((one) => one.ruleId === "CLI-05");
    expect(reason?.notes).toEqual(isEarly ? ["raised"] : []);
  });

  it("asks for a person before “Rewrite with AI” once anything of medium weight is in the text", () => {
    const ruleIds = (tag: Tag) =>
      judge([aFinding("person_name", { tag })], { surface: "ai_rewrite" }).verdict.reasons.map(
        (reason) => reason.ruleId,
      );
    expect(ruleIds("outside_person")).toContain("AI-01");
    expect(ruleIds("colleague")).not.toContain("AI-01");
  });

  it("doesn't count guesses for that", () => {
    const { verdict } = judge([aFinding("person_name", { confidence: 0.4 })], { surface: "ai_rewrite" });
    expect(verdict.action).toBe("info");
  });
});

describe("the draft as a whole", () => {
  const ruleIds = (draft: Parameters<typeof judge>[1]) =>
    judge([], draft).verdict.reasons.map((reason) => reason.ruleId);
  const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");

  it.each(SURFACES)("%s: says when it doesn't fit, and only then", (surface) => {
    const limit = inForce().document.surfaces.find((one) => one.id === surface)?.limit ?? 0;
    expect(ruleIds({ surface, text: "a".repeat(limit) })).not.toContain("PLA-01");
    expect(ruleIds({ surface, text: "a".repeat(limit + 1) })).toContain("PLA-01");
  });

  it("gives advice on a long answer to a machine's question, none on a short one", () => {
    expect(ruleIds({ surface: "collaborative_article", text: words(61) })).toEqual(["EXP-03"]);
    expect(ruleIds({ surface: "collaborative_article", text: words(60) })).toEqual([]);
    expect(ruleIds({ text: words(61) })).toEqual([]);
  });

  it("always asks for a person on a company page, and never for a profile as such", () => {
    expect(judge([], { surface: "page_post" }).verdict).toMatchObject({ action: "review", severity: "medium" });
    expect(judge([], { surface: "profile_text" }).verdict.action).toBe("advise");
  });

  it("reminds of the AI switch when that is due, and holds nothing up", () => {
    expect(judge([], { isAiReminderDue: true }).verdict.action).toBe("info");
    expect(ruleIds({ isAiReminderDue: true })).toEqual(["AI-03"]);
    expect(ruleIds({ isAiReminderDue: true, surface: "comment" })).toEqual([]);
  });

  it.each([
    ["other_platform", ["AI-04"]],
    ["ai_written_on_public_matters", ["AI-05"]],
    ["quiet_period", []],
    ["picture", []],
  ] as const)("in the circumstance %s: %j", (circumstance, expected) => {
    expect(ruleIds({ circumstances: [circumstance] })).toEqual(expected);
  });

  it("passes without a word when there is none to say", () => {
    expect(judge([]).verdict).toEqual({
      action: "pass",
      severity: "none",
      reasons: [],
      policyVersion: 1,
      engine: "1.0.0",
      showsRightsNotice: false,
    });
  });
});

describe("a draft declared private", () => {
  const isDeclaredPrivate = true;

  it("is out of scope: it passes with that one reason, and no finding is kept", () => {
    const { findings, verdict } = judge([aFinding("person_name")], { isDeclaredPrivate });
    expect(findings).toEqual([]);
    expect(verdict).toMatchObject({ action: "pass", severity: "none" });
    expect(verdict.reasons.map((reason) => reason.ruleId)).toEqual(["RGT-03"]);
  });

  it.each([
    ["client_name", "confidential_client"],
    ["project_codename", "codename"],
    ["expertise", "method"],
    ["credential", "secret"],
    ["personal_data", "contact"],
    ["hr_info", "redundancy"],
    ["person_name", "colleague_private"],
    ["health_data", "patient_story"],
    ["inside_information", "inside"],
  ] as const)("isn't private any more with %s/%s in it", (category, tag) => {
    const { findings, verdict } = judge([aFinding(category, { tag })], { isDeclaredPrivate });
    expect(findings).toHaveLength(1);
    expect(["review", "block"]).toContain(verdict.action);
  });

  it("stays private when a company term is only guessed at", () => {
    expect(judge([aFinding("credential", { confidence: 0.1 })], { isDeclaredPrivate }).verdict.action).toBe("pass");
  });

  it("doesn't become private by the author's word on a company term", () => {
    const findings = [
      aFinding("client_name", { tag: "public_client" }),
      aFinding("person_name", { start: 9, end: 12 }),
    ];
    expect(judge(findings, { isDeclaredPrivate }, ["public", "permission"]).verdict.action).toBe("review");
  });

  it("can't be a company page", () => {
    expect(judge([], { isDeclaredPrivate, surface: "page_post" }).verdict.action).toBe("review");
  });
});

describe("the judgement", () => {
  it("orders findings by place and reasons by gravity, and points from one to the other", () => {
    const { findings, verdict } = judge([
      aFinding("credential", { start: 40, end: 50 }),
      aFinding("person_name", { start: 0, end: 9 }),
    ]);
    expect(findings.map((finding) => finding.category)).toEqual(["person_name", "credential"]);
    expect(verdict.reasons.map((reason) => [reason.ruleId, reason.findings])).toEqual([
      ["SEC-01", [1]],
      ["PER-01", [0]],
    ]);
    expect(findings.map((finding) => finding.fingerprint)).toEqual(["f1", "f0"]);
  });

  it("refuses findings without their marks", () => {
    const draft = { surface: "post", text: "", isDeclaredPrivate: false, isAiReminderDue: false } as const;
    expect(() => evaluate([aFinding("credential")], draft, inForce(), "1.0.0", [])).toThrow("without its mark");
  });

  it("refuses a surface the policy doesn't know", () => {
    const document = { ...inForce().document, surfaces: [] };
    expect(() => judge([], {}, [], document)).toThrow("doesn't know the surface post");
  });
});
