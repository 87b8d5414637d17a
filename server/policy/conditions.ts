import type { Finding } from "../detection/contract.ts";
import type { Condition, DraftFacts, SurfaceSetting } from "./contract.ts";
import { hasWords, overBy } from "./limits.ts";

type FindingCondition = Extract<Condition, { finding: unknown }>["finding"];
type DraftCondition = Extract<Condition, { draft: unknown }>["draft"];

/** What only the findings can tell of a draft. */
export interface DraftSigns {
  hasCompanyTerm: boolean;
  /** Some finding that is no guess has a rule at least this grave. */
  hasFindingOfSeverity: (severity: NonNullable<DraftCondition["hasFindingOfSeverity"]>) => boolean;
}

/** Whether a rule speaks of this finding. Lists are any-of, fields are all-of. */
export function fitsFinding(when: Condition, finding: Finding): boolean {
  return "finding" in when && fits(when.finding, finding);
}

/** Whether a rule speaks of the draft as a whole. All its fields have to hold; a condition without fields never does. */
export function fitsDraft(when: Condition, facts: DraftFacts, setting: SurfaceSetting, signs: DraftSigns): boolean {
  if (!("draft" in when)) return false;
  const held = heldFields(when.draft, facts, setting, signs);
  return held.length > 0 && held.every(Boolean);
}

function fits({ category, tag, exceptTag, entity }: FindingCondition, finding: Finding): boolean {
  return (
    (category === undefined || category.includes(finding.category)) &&
    (tag === undefined || (finding.tag !== null && tag.includes(finding.tag))) &&
    (exceptTag === undefined || finding.tag === null || !exceptTag.includes(finding.tag)) &&
    (entity === undefined || (finding.entity !== null && entity.includes(finding.entity)))
  );
}

function heldFields(when: DraftCondition, facts: DraftFacts, setting: SurfaceSetting, signs: DraftSigns): boolean[] {
  const held: boolean[] = [];
  if (when.always) held.push(true);
  if (when.overLimit) held.push(overBy(facts.text, setting) > 0);
  if (when.minWords !== undefined) held.push(hasWords(facts.text, when.minWords));
  if (when.isPrivate) held.push(facts.isDeclaredPrivate && !signs.hasCompanyTerm);
  if (when.aiReminderDue) held.push(facts.isAiReminderDue);
  if (when.circumstance !== undefined) held.push(facts.circumstances?.includes(when.circumstance) ?? false);
  if (when.hasFindingOfSeverity !== undefined) held.push(signs.hasFindingOfSeverity(when.hasFindingOfSeverity));
  return held;
}
