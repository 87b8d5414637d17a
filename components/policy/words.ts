import type { Translator } from "#components/messages.ts";

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
