import { dismissalWords } from "#components/findings/dismissal-words.ts";
import type { Translator } from "#components/messages.ts";
import { DRAFT_STATES } from "#server/drafts/words.ts";
import { categoryName } from "#server/policy/words.ts";
import type { FactsFilter } from "#server/reports/contract.ts";
import type { Language } from "#server/shared/language.ts";

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
  "in_time",
  "late",
] as const;

type Fact = { measure: FactsFilter["measure"]; key: string; within: string };

export type FactWords = {
  t: Translator<"reports">;
  states: Translator<"drafts.states">;
  reasons: Translator<"drafts.keep.reasons">;
  language: Language;
};

/** What one row is: its state, its rule, its reason. */
export function keyWords({ t, states, reasons, language }: FactWords, { measure, key, within }: Fact): string {
  if (measure === "finding") return `${key}, ${categoryName(within, language)}`;
  if (measure === "kept") return `${key}, ${dismissalWords(reasons, within)}`;
  const known = (word: string) => {
    const said = SAID.find((each) => each === word);
    const state = DRAFT_STATES.find((each) => each === word);
    return said ? t(`key.${said}`) : state ? states(state) : word;
  };
  return measure === "decision" && within !== "" ? `${known(key)}, ${known(within)}` : known(key);
}
