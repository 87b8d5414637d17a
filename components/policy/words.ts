import type { Tone } from "#components/ui/tone.ts";
import type { RuleAction } from "#server/policy/contract.ts";
import { ACTION_WORDS } from "#server/policy/words.ts";

/** The families of rules: the letters before the dash of a rule's id. */
const FAMILY_WORDS: Record<string, string> = {
  PER: "People",
  CLI: "Clients",
  COM: "Company matters",
  SEC: "Security",
  EXP: "What we know how to do",
  AI: "AI surfaces",
  DIS: "Saying who speaks",
  CLM: "Claims",
  PRO: "Profile text",
  COP: "Other people's work",
  RGT: "Your rights",
  PLA: "The platform",
};

export function familyOf(ruleId: string): string {
  return ruleId.split("-")[0] ?? ruleId;
}

export function familyWords(family: string): string {
  return FAMILY_WORDS[family] ?? family;
}

/** What a rule does, on screen. */
export const RULE_ACTION_WORDS: Record<RuleAction, string> = {
  info: ACTION_WORDS.info,
  advise: ACTION_WORDS.advise,
  review: ACTION_WORDS.review,
  block: ACTION_WORDS.block,
  never_flag: "Never flagged",
  out_of_scope: "Not our business",
};

export const RULE_ACTION_TONES = {
  info: "info",
  advise: "advise",
  review: "review",
  block: "block",
  never_flag: "cleared",
  out_of_scope: "cleared",
} as const satisfies Record<RuleAction, Tone>;

/** What a rule's action means for the author. */
export const RULE_ACTION_MEANINGS: Record<RuleAction, string> = {
  info: "Shown beside the text. It asks nothing of you.",
  advise: "You read the guidance, then change the text or confirm. Nobody else is asked.",
  review: "A reviewer reads the draft before it can go out.",
  block: "The draft can't go out until the passage is changed. If it's a false alarm, say why and a person decides.",
  never_flag: "Protected. It's never marked, never sent to anybody and never counted.",
  out_of_scope: "The policy doesn't look at such a text at all.",
};
