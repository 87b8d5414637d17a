import type { Translator } from "#components/messages.ts";
import { DRAFT_STATES, dismissalWords, STATE_WORDS } from "#server/drafts/words.ts";
import { CATEGORY_WORDS } from "#server/policy/words.ts";
import type { FactsFilter } from "#server/reports/contract.ts";

const SAID = [
  "cleared",
  "review",
  "stopped",
  "approve",
  "ask_for_changes",
  "reject",
  "same",
  "different",
  "no_verdict",
  "withdrawn_without_reason",
] as const;

type Fact = { measure: FactsFilter["measure"]; key: string; within: string };

/** What one row is: its state, its rule, its reason. */
export function keyWords(t: Translator<"reports">, { measure, key, within }: Fact): string {
  const categories: Record<string, string> = CATEGORY_WORDS;
  if (measure === "finding") return `${key}, ${categories[within] ?? within}`;
  if (measure === "kept") return `${key}, ${dismissalWords(within)}`;
  const said = SAID.find((each) => each === key);
  const state = DRAFT_STATES.find((each) => each === key);
  return said ? t(`key.${said}`) : state ? STATE_WORDS[state] : key;
}
