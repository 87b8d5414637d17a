import type { Finding } from "../detection/contract.ts";
import type { DraftTest } from "./condition.ts";
import type {
  DraftFacts,
  FindingMark,
  JudgedFinding,
  Judgement,
  Language,
  MarkedFinding,
  PolicyInForce,
  Reason,
  Rule,
  SurfaceSetting,
  Verdict,
} from "./contract.ts";
import { type DraftSigns, fitsDraft, fitsFinding, holds, isFor } from "./fits.ts";
import { settingOf } from "./limits.ts";
import { compareGravity, highestAction, highestSeverity, severityRank } from "./rank.ts";
import { reasonOfDraft, reasonOfRelease, reasonsOf } from "./reasons.ts";
import { type AskingRule, type Heard, voiceOf } from "./voices.ts";

/**
 * Judges a draft by the policy in force. Same findings, facts and policy: same answer, to the letter.
 *
 * Every switched-on rule of the surface speaks; the gravest becomes the finding's rule, and the highest action of all
 * becomes the verdict's, with each rule that spoke as a reason. A finding no rule speaks of isn't in the answer.
 * `isSilenced`: the policy's owner has taken the passage out of this rule.
 * Rules in shadow change nothing of it: what they would have said is counted beside it.
 * Protected speech leaves nothing in it but `showsRightsNotice`, which is for the screen and not to be stored.
 * `engine` names the version of the detection engine that made the findings; `marks` has one mark for each of them,
 * in their order. The judged findings are in the order of the text.
 */
export function evaluate(
  found: readonly Finding[],
  facts: DraftFacts,
  policy: PolicyInForce,
  engine: string,
  marks: readonly FindingMark[],
  isSilenced: (finding: MarkedFinding, rule: Rule) => boolean = () => false,
): Judgement {
  const findings = found.map((finding, index) => marked(finding, marks[index]));
  const setting = settingOf(policy.document, facts.surface);
  const language = facts.language ?? "en";
  const here = policy.document.rules.filter(
    (rule) => rule.mode !== "off" && rule.surfaces.includes(facts.surface) && isFor(rule, facts.author),
  );
  const hearing = (rules: readonly Rule[], touchable: readonly MarkedFinding[]) =>
    hearAll(rules, touchable, setting, isSilenced);

  const plain = here.filter((rule) => rule.mode === "on" && !isBound(rule));
  const before = signsOf(hearing(plain, touchableBy(plain, findings)), findings);
  const rules = here.filter((rule) => !isBound(rule) || holds(rule.when.given, facts, setting, before));
  const on = rules.filter((rule) => rule.mode === "on");
  const touchable = touchableBy(on, findings);
  const heard = hearing(on, touchable);
  const signs = signsOf(heard, findings);
  const speaksOfDraft = (rule: Rule) => fitsDraft(rule.when, facts, setting, signs);

  const about = { policyVersion: policy.number, engine, showsRightsNotice: findings.some(isProtected) };
  const release = on.find((rule) => rule.action === "out_of_scope" && speaksOfDraft(rule));
  // Out of scope is out of the record: not even the findings are kept.
  if (release !== undefined)
    return { findings: [], verdict: verdictOf([reasonOfRelease(release, language)], about), shadow: [] };

  const ofDraft = (from: readonly Rule[]) => from.filter(asks).filter(speaksOfDraft).map(reasonOf(language));
  const shadowed = rules.filter((rule) => rule.mode === "shadow");
  const unseen = [...reasonsOf(hearing(shadowed, touchable), language), ...ofDraft(shadowed)];
  return {
    findings: heard.map((one) => judged(one, language)),
    verdict: verdictOf([...reasonsOf(heard, language), ...ofDraft(on)], about),
    shadow: unseen.map(({ ruleId, action, findings: of }) => ({ ruleId, action, findings: of.length })),
  };
}

const reasonOf = (language: Language) => (rule: AskingRule) => reasonOfDraft(rule, language);

type BoundRule = Rule & { when: { given: DraftTest } };

/** Speaks of findings, but only in drafts that fit. */
function isBound(rule: Rule): rule is BoundRule {
  return "finding" in rule.when && rule.when.given !== undefined;
}

/** What no rule takes out of the policy's hands. */
function touchableBy(rules: readonly Rule[], findings: readonly MarkedFinding[]): MarkedFinding[] {
  return findings
    .filter((finding) => !isUntouchable(finding, rules))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function hearAll(
  rules: readonly Rule[],
  findings: readonly MarkedFinding[],
  setting: SurfaceSetting,
  isSilenced: (finding: MarkedFinding, rule: Rule) => boolean,
): Heard[] {
  const asking = rules.filter(asks);
  return findings.flatMap((finding) => {
    const speaking = asking.filter((rule) => !isSilenced(finding, rule));
    return hear(finding, speaking, (rule) => voiceOf(rule, finding, setting));
  });
}

function verdictOf(spoken: readonly Reason[], about: Omit<Verdict, "action" | "severity" | "reasons">): Verdict {
  const reasons = spoken.toSorted(compareGravity);
  return {
    action: highestAction(reasons.map((reason) => reason.action)),
    severity: highestSeverity(reasons.map((reason) => reason.severity)),
    reasons,
    ...about,
  };
}

function marked(finding: Finding, mark: FindingMark | undefined): MarkedFinding {
  if (mark === undefined) throw new Error("a finding without its mark: its dismissal would be lost");
  return { ...finding, ...mark };
}

function asks(rule: Rule): rule is AskingRule {
  return rule.action !== "never_flag" && rule.action !== "out_of_scope";
}

/** Built in, and not the policy's to switch off. */
function isProtected(finding: Finding): boolean {
  return finding.category === "protected_speech";
}

function isUntouchable(finding: MarkedFinding, rules: readonly Rule[]): boolean {
  return isProtected(finding) || rules.some((rule) => rule.action === "never_flag" && fitsFinding(rule.when, finding));
}

function hear(
  finding: MarkedFinding,
  rules: readonly AskingRule[],
  speak: (rule: AskingRule) => Heard["gravest"],
): Heard[] {
  const voices = rules
    .filter((rule) => fitsFinding(rule.when, finding))
    .map(speak)
    .toSorted(compareGravity);
  const [gravest] = voices;
  return gravest === undefined ? [] : [{ finding, gravest, voices }];
}

function signsOf(heard: readonly Heard[], findings: readonly Finding[]): DraftSigns {
  const sure = heard.map(({ finding, voices }) => ({ finding, voices: voices.filter((voice) => voice.isSure) }));
  return {
    findings: findings.filter((finding) => !isProtected(finding)),
    hasCompanyTerm: sure.some(({ finding, voices }) => voices.length > 0 && !isPrivateMatter(finding)),
    // The rule's own level: raised levels would make every public name on an AI surface a reason for a person.
    hasFindingOfSeverity: (severity) =>
      sure.some(({ voices }) => voices.some(({ rule }) => severityRank(rule.severity) >= severityRank(severity))),
  };
}

/** A friend's name or illness in a post that isn't about work. Of a colleague or a patient it's work again. */
function isPrivateMatter({ category, tag }: MarkedFinding): boolean {
  if (tag === "colleague" || tag === "colleague_private" || tag === "patient_story") return false;
  return category === "person_name" || category === "health_data";
}

function judged({ finding, gravest }: Heard, language: Language): JudgedFinding {
  const { rule, action, severity } = gravest;
  return {
    ...finding,
    ruleId: rule.id,
    ruleTitle: rule.title[language],
    severity,
    action,
    guidance: rule.guidance[language],
    fix: rule.suggestedFix[language],
    source: rule.source,
  };
}
