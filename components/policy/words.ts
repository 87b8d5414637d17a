import type { Translator } from "#components/messages.ts";
import type { Tone } from "#components/ui/tone.ts";
import type { RuleAction } from "#server/policy/contract.ts";

/** The families of rules: the letters before the dash of a rule's id. */
const FAMILIES = ["PER", "CLI", "COM", "SEC", "EXP", "AI", "DIS", "CLM", "PRO", "COP", "RGT", "PLA"] as const;

export function familyOf(ruleId: string): string {
  return ruleId.split("-")[0] ?? ruleId;
}

/** What a family is called; one of the organisation's own is called by its letters. */
export function familyWords(family: string, t: Translator<"policy">): string {
  const known = FAMILIES.find((one) => one === family);
  return known === undefined ? family : t(`family.${known}`);
}

/** How what a rule does looks. Its word is `policy.action`. */
export const RULE_ACTION_TONES = {
  info: "info",
  advise: "advise",
  review: "review",
  block: "block",
  never_flag: "cleared",
  out_of_scope: "cleared",
} as const satisfies Record<RuleAction, Tone>;
