import type { Action, Severity } from "./contract.ts";
import { ACTIONS, SEVERITIES } from "./words.ts";

/** How grave something is: what is asked for first, then how serious it would be. */
export interface Gravity {
  action: Action;
  severity: Severity;
}

/** Sorts the gravest first. */
export function compareGravity(a: Gravity, b: Gravity): number {
  return actionRank(b.action) - actionRank(a.action) || severityRank(b.severity) - severityRank(a.severity);
}

/** 0 (`pass`) … 4 (`block`). */
export function actionRank(action: Action): number {
  return ACTIONS.indexOf(action);
}

/** 0 (`none`) … 4 (`critical`): the number that tables store. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

export function highestAction(actions: readonly Action[]): Action {
  return actions.reduce((a, b) => (actionRank(b) > actionRank(a) ? b : a), "pass");
}

export function highestSeverity(severities: readonly Severity[]): Severity {
  return severities.reduce((a, b) => (severityRank(b) > severityRank(a) ? b : a), "none");
}

export function atMost(severity: Severity, ceiling: Severity): Severity {
  return severityRank(severity) > severityRank(ceiling) ? ceiling : severity;
}

/** One level up, as on surfaces that AI reads. `review` stays: only a rule itself may block. */
export function raised({ action, severity }: Gravity): Gravity {
  return {
    action: action === "info" ? "advise" : action === "advise" ? "review" : action,
    severity: SEVERITIES[severityRank(severity) + 1] ?? severity,
  };
}

/** The text can't be handed over until a person has looked at it. */
export function needsPerson(action: Action): boolean {
  return action === "review" || action === "block";
}
