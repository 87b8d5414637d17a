import type { Language, Reason, Rule } from "./contract.ts";
import { highestAction, highestSeverity } from "./rank.ts";
import type { AskingRule, Heard, Voice } from "./voices.ts";

/** One reason per rule that spoke of findings, at the highest level it reached. */
export function reasonsOf(heard: readonly Heard[], language: Language): Reason[] {
  const byRule = new Map<string, { rule: AskingRule; voices: Voice[]; findings: number[] }>();
  heard.forEach(({ voices }, index) => {
    for (const voice of voices) {
      const entry = byRule.get(voice.rule.id) ?? { rule: voice.rule, voices: [], findings: [] };
      entry.voices.push(voice);
      entry.findings.push(index);
      byRule.set(voice.rule.id, entry);
    }
  });
  return [...byRule.values()].map(({ rule, voices, findings }) => ({
    ...aboutRule(rule, language),
    severity: highestSeverity(voices.map((voice) => voice.severity)),
    action: highestAction(voices.map((voice) => voice.action)),
    findings,
    notes: [...new Set(voices.flatMap((voice) => voice.notes))],
  }));
}

/** A rule that speaks of the draft as a whole, at its own level: what AI reads early are passages. */
export function reasonOfDraft(rule: AskingRule, language: Language): Reason {
  return { ...aboutRule(rule, language), severity: rule.severity, action: rule.action, findings: [], notes: [] };
}

/** The rule that takes the draft out of the policy's hands: it passes, and says so. */
export function reasonOfRelease(rule: Rule, language: Language): Reason {
  return { ...aboutRule(rule, language), severity: "none", action: "pass", findings: [], notes: [] };
}

function aboutRule(rule: Rule, language: Language): Pick<Reason, "ruleId" | "title" | "guidance" | "source"> {
  return { ruleId: rule.id, title: rule.title[language], guidance: rule.guidance[language], source: rule.source };
}
