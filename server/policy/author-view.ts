import type { Organisation } from "../detection/contract.ts";
import type { Language, PolicyDocument, Reason, Rule } from "./contract.ts";
import { judgeExample } from "./examples.ts";
import type { AuthorView } from "./views.ts";

/**
 * The card an author reads of the first example in which the rule speaks, in one language; null where it speaks in none, or
 * says nothing to anybody. Pure.
 */
export function authorView(
  rule: Rule,
  document: PolicyDocument,
  names: Organisation["directory"],
  language: Language,
): AuthorView | null {
  for (const example of rule.examples.trigger) {
    const { text, findings, verdict } = judgeExample(rule, example, document, names, language);
    const reason = verdict.reasons.find(({ ruleId }) => ruleId === rule.id);
    if (reason === undefined || reason.action === "pass") continue;
    const [first] = reason.findings;
    const finding = first === undefined ? undefined : findings[first];
    const about = cardOf(rule, reason, language);
    if (finding === undefined) return { finding: about, passage: null };
    // Another rule may be the graver one of this passage: what is shown is this rule's own word.
    const { why, replacement } = finding;
    return { finding: { ...about, why, replacement }, passage: text.slice(finding.start, finding.end) };
  }
  return null;
}

function cardOf(rule: Rule, reason: Reason, language: Language): AuthorView["finding"] {
  const { title: ruleTitle, severity, action, guidance, source } = reason;
  const fix = rule.suggestedFix[language];
  return { ruleTitle, severity, action, guidance, source, notes: reason.notes, why: [], fix, replacement: null };
}
