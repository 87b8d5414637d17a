import type { Rule } from "#server/policy/contract.ts";
import { familyOf, familyWords } from "./words.ts";

export interface Family {
  id: string;
  title: string;
  rules: Rule[];
}

/** Rules by family, both in the order of the document. */
export function familiesOf(rules: readonly Rule[]): Family[] {
  const families = new Map<string, Family>();
  for (const rule of rules) {
    const id = familyOf(rule.id);
    const family = families.get(id) ?? { id, title: familyWords(id), rules: [] };
    family.rules.push(rule);
    families.set(id, family);
  }
  return [...families.values()];
}

/** What the find box looks through: everything a reader sees of the rule, without accents or capitals. */
export function haystackOf(rule: Rule): string {
  const { id, title, guidance, suggestedFix, source, trigger, jurisdictions } = rule;
  return plain(
    [id, title.en, familyWords(familyOf(id)), guidance.en, suggestedFix.en, trigger, source, jurisdictions].join(" "),
  );
}

/** Whether every word that was typed occurs. */
export function matches(haystack: string, words: string): boolean {
  return plain(words)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

/** A fact behind a rule that should have been looked at again before `today` (YYYY-MM-DD). */
export function isOverdue(recheckBy: string | null, today: string): boolean {
  return recheckBy !== null && recheckBy < today;
}

function plain(words: string): string {
  return words.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/[“”]/g, '"').toLowerCase().trim();
}
