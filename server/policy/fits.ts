import type { Finding } from "../detection/contract.ts";
import type { Condition, DraftTest, FindingTest } from "./condition.ts";
import type { DraftFacts, Rule, SurfaceSetting } from "./contract.ts";
import { hasWords, overBy } from "./limits.ts";
import { occursIn } from "./pattern.ts";

/** What only the findings can tell of a draft. */
export interface DraftSigns {
  hasCompanyTerm: boolean;
  /** Some finding that is no guess has a rule at least this grave. */
  hasFindingOfSeverity: (severity: NonNullable<DraftTest["hasFindingOfSeverity"]>) => boolean;
  /** Everything that was found, whether or not a rule speaks of it. */
  findings: readonly Finding[];
}

/** Whether a rule speaks of this finding. */
export function fitsFinding(when: Condition, finding: Finding): boolean {
  return "finding" in when && isLike(when.finding, finding);
}

/** Whether a rule speaks of the draft as a whole. */
export function fitsDraft(when: Condition, facts: DraftFacts, setting: SurfaceSetting, signs: DraftSigns): boolean {
  return "draft" in when && holds(when.draft, facts, setting, signs);
}

/** Whether a rule is for this author's drafts. */
export function isFor({ audience }: Rule, author: DraftFacts["author"]): boolean {
  if (audience === undefined) return true;
  if (author === null || author === undefined) return false;
  return (
    among(audience.department, author.department) &&
    among(audience.country, author.country) &&
    among(audience.role, author.role)
  );
}

/** Lists are any-of, fields are all-of. */
function isLike(test: FindingTest, finding: Finding): boolean {
  const { category, tag, exceptTag, entity, confidence, anyOf, allOf, not } = test;
  return (
    among(category, finding.category) &&
    (tag === undefined || (finding.tag !== null && tag.includes(finding.tag))) &&
    (exceptTag === undefined || finding.tag === null || !exceptTag.includes(finding.tag)) &&
    (entity === undefined || (finding.entity !== null && entity.includes(finding.entity))) &&
    finding.confidence >= (confidence?.atLeast ?? 0) &&
    (confidence?.below === undefined || finding.confidence < confidence.below) &&
    (anyOf === undefined || anyOf.some((one) => isLike(one, finding))) &&
    (allOf === undefined || allOf.every((one) => isLike(one, finding))) &&
    (not === undefined || !isLike(not, finding))
  );
}

/** All fields have to hold; a test without fields never does. */
export function holds(test: DraftTest, facts: DraftFacts, setting: SurfaceSetting, signs: DraftSigns): boolean {
  const held = heldFields(test, facts, setting, signs);
  const inner = (one: DraftTest) => holds(one, facts, setting, signs);
  if (test.anyOf !== undefined) held.push(test.anyOf.some(inner));
  if (test.allOf !== undefined) held.push(test.allOf.every(inner));
  if (test.not !== undefined) held.push(!inner(test.not));
  return held.length > 0 && held.every(Boolean);
}

function heldFields(when: DraftTest, facts: DraftFacts, setting: SurfaceSetting, signs: DraftSigns): boolean[] {
  const held: boolean[] = [];
  if (when.always) held.push(true);
  if (when.surface !== undefined) held.push(when.surface.includes(facts.surface));
  if (when.overLimit) held.push(overBy(facts.text, setting) > 0);
  if (when.minWords !== undefined) held.push(hasWords(facts.text, when.minWords));
  if (when.isPrivate) held.push(facts.isDeclaredPrivate && !signs.hasCompanyTerm);
  if (when.aiReminderDue) held.push(facts.isAiReminderDue);
  if (when.circumstance !== undefined) held.push(facts.circumstances?.includes(when.circumstance) ?? false);
  if (when.hasFindingOfSeverity !== undefined) held.push(signs.hasFindingOfSeverity(when.hasFindingOfSeverity));
  if (when.findings !== undefined) held.push(isCount(when.findings, signs.findings));
  if (when.lacks !== undefined) held.push(!isCount({ like: when.lacks }, signs.findings));
  if (when.says !== undefined) held.push(occursIn(when.says, facts.text));
  if (when.saysNot !== undefined) held.push(!occursIn(when.saysNot, facts.text));
  return held;
}

function isCount(wanted: NonNullable<DraftTest["findings"]>, findings: readonly Finding[]): boolean {
  const count = findings.filter((finding) => isLike(wanted.like, finding)).length;
  // "At most" alone is also true of none.
  const atLeast = wanted.atLeast ?? (wanted.atMost === undefined ? 1 : 0);
  return count >= atLeast && count <= (wanted.atMost ?? count);
}

function among<T>(list: readonly T[] | undefined, value: T): boolean {
  return list === undefined || list.includes(value);
}
