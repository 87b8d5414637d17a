import type { Finding } from "../detection/contract.ts";
import { type DraftSigns, fitsDraft, fitsFinding } from "./conditions.ts";
import type {
  DraftFacts,
  FindingMark,
  JudgedFinding,
  Judgement,
  MarkedFinding,
  PolicyInForce,
  Reason,
  Rule,
  Verdict,
} from "./contract.ts";
import { settingOf } from "./limits.ts";
import { compareGravity, highestAction, highestSeverity, severityRank } from "./rank.ts";
import { reasonOfDraft, reasonOfRelease, reasonsOf } from "./reasons.ts";
import { type AskingRule, type Heard, voiceOf } from "./voices.ts";

/**
 * Judges a draft by the policy in force. Same findings, facts and policy: same answer, to the letter.
 *
 * Every switched-on rule of the surface speaks; the gravest becomes the finding's rule, and the highest action of all
 * becomes the verdict's, with each rule that spoke as a reason. A finding no rule speaks of isn't in the answer.
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
): Judgement {
  const findings = found.map((finding, index) => marked(finding, marks[index]));
  const setting = settingOf(policy.document, facts.surface);
  const rules = policy.document.rules.filter((rule) => rule.isOn && rule.surfaces.includes(facts.surface));
  const asking = rules.filter(asks);
  const releasing = rules.filter((rule) => rule.action === "out_of_scope");

  const heard = findings
    .filter((finding) => !isUntouchable(finding, rules))
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((finding) => hear(finding, asking, (rule) => voiceOf(rule, finding, setting)));
  const signs = signsOf(heard);

  const about = { policyVersion: policy.number, engine, showsRightsNotice: findings.some(isProtected) };
  const release = releasing.find((rule) => fitsDraft(rule.when, facts, setting, signs));
  // Out of scope is out of the record: not even the findings are kept.
  if (release !== undefined) return { findings: [], verdict: verdictOf([reasonOfRelease(release)], about) };

  const ofDraft = asking.filter((rule) => fitsDraft(rule.when, facts, setting, signs)).map(reasonOfDraft);
  return { findings: heard.map(judged), verdict: verdictOf([...reasonsOf(heard), ...ofDraft], about) };
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
function isProtected(finding: MarkedFinding): boolean {
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

function signsOf(heard: readonly Heard[]): DraftSigns {
  const sure = heard.map(({ finding, voices }) => ({ finding, voices: voices.filter((voice) => voice.isSure) }));
  return {
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

function judged({ finding, gravest }: Heard): JudgedFinding {
  const { rule, action, severity } = gravest;
  return {
    ...finding,
    ruleId: rule.id,
    ruleTitle: rule.title,
    severity,
    action,
    guidance: rule.guidance,
    fix: rule.suggestedFix,
    source: rule.source,
  };
}
