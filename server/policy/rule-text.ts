import { parse, parseDocument, stringify } from "yaml";
import { type PolicyDocument, Rule } from "./contract.ts";
import type { Problem } from "./problem.ts";
import { schemaProblem } from "./schema-sentence.ts";
import { printPolicy, type ReadPolicy, readPolicy } from "./yaml.ts";

/** One rule as YAML, as its editor shows it. */
export function printRule(rule: Rule): string {
  return stringify(Rule.parse(rule), { lineWidth: 0 });
}

/** The policy with one rule replaced by what its editor says. Lines of problems count in the editor's text. */
export function replaceRule(document: PolicyDocument, ruleId: string, text: string): ReadPolicy {
  const read = readRule(text);
  if (read.rule === null) return { document: null, problems: read.problems };
  const changed = read.rule;
  const rules = document.rules.some((rule) => rule.id === ruleId)
    ? document.rules.map((rule) => (rule.id === ruleId ? changed : rule))
    : [...document.rules, changed];
  const whole = readPolicy(printUnchecked({ ...document, rules }));
  const own = whole.problems.filter((problem) => problem.rule === changed.id || problem.rule === null);
  return { document: whole.document, problems: own.map((problem) => ({ ...problem, line: null })) };
}

/** A rule that is one of its own kind, or what is wrong with it. */
export function readRule(text: string): { rule: Rule | null; problems: Problem[] } {
  const yaml = parseDocument(text, { uniqueKeys: true });
  if (yaml.errors.length > 0) {
    const { problems } = readPolicy(text);
    return { rule: null, problems };
  }
  const given: unknown = parse(text);
  const parsed = Rule.safeParse(given);
  if (parsed.success) return { rule: parsed.data, problems: [] };
  const inWhole = { rules: [given] };
  const problems = parsed.error.issues.map(({ path, ...issue }) => {
    const { path: _, ...rest } = schemaProblem({ ...issue, path: ["rules", 0, ...path] }, inWhole);
    return { ...rest, line: null };
  });
  return { rule: null, problems };
}

/** Two rules may have come to have one id: that is for the reader to say. */
function printUnchecked(document: PolicyDocument): string {
  const ids = new Set(document.rules.map((rule) => rule.id));
  return ids.size === document.rules.length ? printPolicy(document) : stringify(document, { lineWidth: 0 });
}
