import type { Category } from "../detection/contract.ts";
import { SEVERITIES } from "../policy/words.ts";
import type { Conditions, Path, RoutedFacts } from "./contract.ts";

/** A rule as routing reads it. */
export interface Rule {
  name: string;
  isOn: boolean;
  conditions: Conditions;
  path: Path;
}

/** The first rule, in the order given, that fits; null where none does: then any reviewer may decide. */
export function firstFitting<R extends Rule>(rules: readonly R[], facts: RoutedFacts): R | null {
  return rules.find((rule) => rule.isOn && fits(rule.conditions, facts)) ?? null;
}

/** Whether every condition holds. */
export function fits(conditions: Conditions, facts: RoutedFacts): boolean {
  const { categories, severityAtLeast, surfaces, departments, countries, speaksForIssuer } = conditions;
  return (
    (categories.length === 0 || categories.some((category) => facts.categories.includes(category))) &&
    (severityAtLeast === null || SEVERITIES.indexOf(facts.severity) >= SEVERITIES.indexOf(severityAtLeast)) &&
    among(surfaces, facts.surface) &&
    among(departments, facts.department) &&
    among(countries, facts.country) &&
    (speaksForIssuer === null || speaksForIssuer === facts.speaksForIssuer)
  );
}

const among = (wanted: readonly string[], given: string) => wanted.length === 0 || wanted.includes(given);

/** Matters in which somebody's manager doesn't decide: pay and jobs, and a conflict of interest. */
const NEVER_ONES_MANAGER: readonly Category[] = ["hr_info", "missing_disclosure"];

/** Whom a draft must not wait for although they belong to the group. */
export function excludedFrom(facts: Pick<RoutedFacts, "categories">, author: { managerId: string | null }): string[] {
  const isPersonal = facts.categories.some((category) => NEVER_ONES_MANAGER.includes(category));
  return isPersonal && author.managerId !== null ? [author.managerId] : [];
}
