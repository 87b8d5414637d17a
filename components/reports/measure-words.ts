import { dismissalWords, STATE_WORDS } from "#server/drafts/words.ts";
import { CATEGORY_WORDS } from "#server/policy/words.ts";
import type { FactsFilter } from "#server/reports/contract.ts";

/** What a list behind a number is called. */
export const MEASURE_WORDS: Record<FactsFilter["measure"], string> = {
  text: "Texts sent",
  draft: "Drafts by their present state",
  decision: "Decisions",
  finding: "Findings",
  kept: "Passages kept with a reason",
  mended: "Passages mended by the author alone",
  agreement: "Passages that two reviewers judged",
  orphan: "Drafts left lying",
};

const KEY_WORDS: Record<string, string> = {
  cleared: "Passed without a person",
  review: "Went to a reviewer",
  stopped: "Stopped by a rule",
  approve: "Approved",
  ask_for_changes: "Changes asked for",
  reject: "Rejected",
  same: "Judged alike",
  different: "Judged differently",
  no_verdict: "Never sent",
  withdrawn_without_reason: "Withdrawn without a reason",
  ...STATE_WORDS,
};

/** What one row is: its state, its rule, its reason. */
export function keyWords(measure: FactsFilter["measure"], key: string, within: string): string {
  const categories: Record<string, string> = CATEGORY_WORDS;
  if (measure === "finding") return `${key}, ${categories[within] ?? within}`;
  if (measure === "kept") return `${key}, ${dismissalWords(within)}`;
  return KEY_WORDS[key] ?? key;
}
