import type { JudgedFinding, PolicyDocument, Reason, Rule } from "./contract.ts";

type Words = "title" | "guidance" | "suggestedFix";

/**
 * What a version of the policy said of a text is kept in the language of its author; here it is said again in another one, by the
 * same version. What it doesn't say word for word stays as it is kept.
 */
export function saidIn({ rules }: Pick<PolicyDocument, "rules">, language: keyof Rule["title"]) {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const again = (ruleId: string, words: Words, kept: string) => {
    const said = known.get(ruleId)?.[words];
    return said !== undefined && Object.values(said).includes(kept) ? said[language] : kept;
  };
  return {
    finding: (finding: JudgedFinding): JudgedFinding => ({
      ...finding,
      ruleTitle: again(finding.ruleId, "title", finding.ruleTitle),
      guidance: again(finding.ruleId, "guidance", finding.guidance),
      fix: again(finding.ruleId, "suggestedFix", finding.fix),
    }),
    reason: (reason: Reason): Reason => ({
      ...reason,
      title: again(reason.ruleId, "title", reason.title),
      guidance: again(reason.ruleId, "guidance", reason.guidance),
    }),
  };
}
