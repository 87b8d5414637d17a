import type { Translator } from "#components/messages.ts";
import type { Rule } from "#server/policy/contract.ts";
import type { Language } from "#server/shared/language.ts";
import { familyOf, familyWords } from "./words.ts";

export interface Family {
  id: string;
  title: string;
  rules: Rule[];
}

/** Rules by family, both in the order of the document. */
export function familiesOf(rules: readonly Rule[], t: Translator<"policy">): Family[] {
  const families = new Map<string, Family>();
  for (const rule of rules) {
    const id = familyOf(rule.id);
    const family = families.get(id) ?? { id, title: familyWords(id, t), rules: [] };
    family.rules.push(rule);
    families.set(id, family);
  }
  return [...families.values()];
}

/** What the find box looks through: everything a reader sees of the rule, without accents or capitals. */
export function haystackOf(rule: Rule, language: Language, family: string): string {
  const { id, title, guidance, suggestedFix, source, trigger, jurisdictions } = rule;
  return plain(
    [
      id,
      title[language],
      family,
      guidance[language],
      suggestedFix[language],
      trigger[language],
      source,
      jurisdictions,
    ].join(" "),
  );
}

/** Whether every word that was typed occurs. */
export function matches(haystack: string, words: string): boolean {
  return plain(words)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function plain(words: string): string {
  return words.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/[“”„]/g, '"').toLowerCase().trim();
}
