import { parse, parseDocument, stringify } from "yaml";
import { checkDocument } from "./check.ts";
import { PolicyDocument, Rule } from "./contract.ts";
import type { Placed, Problem } from "./problem.ts";
import { schemaProblem } from "./schema-sentence.ts";
import { placeIn, type ReadPolicy, readPolicy } from "./yaml.ts";

/** One rule as YAML, as its editor shows it. */
export function printRule(rule: Rule): string {
  return stringify(Rule.parse(rule), { lineWidth: 0 });
}

/** A rule's condition as YAML. */
export function printCondition({ when }: Rule): string {
  return stringify(when, { lineWidth: 0 });
}

export interface ReadRule {
  /** Null where it isn't a rule yet. */
  rule: Rule | null;
  /** As YAML, also where it isn't a rule yet; null where nothing can be read. */
  printed: string | null;
  problems: Problem[];
}

/** A rule that is one of its own kind, or what is wrong with it. Lines of problems count in the text. */
export function readRule(text: string): ReadRule {
  const yaml = parseDocument(text, { uniqueKeys: true });
  if (yaml.errors.length > 0) return { rule: null, printed: null, problems: readPolicy(text).problems };
  const given: unknown = parse(text);
  const parsed = Rule.safeParse(given);
  if (parsed.success) return { rule: parsed.data, printed: printRule(parsed.data), problems: [] };
  const inWhole = { rules: [given] };
  const placed = parsed.error.issues.map((issue) =>
    schemaProblem({ ...issue, path: ["rules", 0, ...issue.path] }, inWhole),
  );
  return { rule: null, printed: stringify(given, { lineWidth: 0 }), problems: placeIn(text, withinRule(placed, 0)) };
}

/** The policy with one rule replaced by what its editor says. Lines of problems count in the editor's text. */
export function replaceRule(document: PolicyDocument, ruleId: string, text: string): ReadPolicy & ReadRule {
  const read = readRule(text);
  if (read.rule === null) return { document: null, ...read };
  const changed = read.rule;
  const isThere = document.rules.some((rule) => rule.id === ruleId);
  const rules = isThere
    ? document.rules.map((rule) => (rule.id === ruleId ? changed : rule))
    : [...document.rules, changed];
  const whole = { ...document, rules };
  const parsed = PolicyDocument.safeParse(whole);
  const placed = parsed.success
    ? checkDocument(parsed.data)
    : parsed.error.issues.map((issue) => schemaProblem(issue, whole));
  const own = placed.filter(({ rule, sentence }) => rule === null || names(sentence.en, changed.id));
  return {
    ...read,
    document: parsed.success ? parsed.data : null,
    problems: placeIn(text, withinRule(own, rules.indexOf(changed))),
  };
}

/** Of two rules that conflict each is named, whichever of them is being written. */
function names(sentence: string, ruleId: string): boolean {
  return new RegExp(`\\b${ruleId}\\b`).test(sentence);
}

/** Paths of a policy as paths of the rule that stands at an index; what is elsewhere is about the rule as a whole. */
function withinRule(placed: readonly Placed[], index: number): Placed[] {
  return placed.map((one) => {
    const [first, at, ...inside] = one.path;
    return { ...one, path: first === "rules" && at === index ? inside : [] };
  });
}
