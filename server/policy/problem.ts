import type { Said } from "./contract.ts";

/** What is wrong with a policy, for its owner. A warning doesn't stop it from being published. */
export interface Problem {
  /** Id of the rule it is about. */
  rule: string | null;
  /** Line of the file, from 1; null where it is about the whole. */
  line: number | null;
  sentence: Said;
  isWarning: boolean;
}

/** A problem somewhere in the document: `path` leads to it, as zod says it. */
export interface Placed extends Omit<Problem, "line"> {
  path: readonly PropertyKey[];
}

export function problem(rule: string | null, path: Placed["path"], en: string, de: string): Placed {
  return { rule, path, sentence: { en, de }, isWarning: false };
}

export function warning(rule: string | null, path: Placed["path"], en: string, de: string): Placed {
  return { ...problem(rule, path, en, de), isWarning: true };
}
