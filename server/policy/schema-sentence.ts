import { z } from "zod";
import type { Said } from "./contract.ts";
import { type Placed, problem } from "./problem.ts";

/** What doesn't fit the schema, in a sentence for whoever wrote the file; with the rule it stands in. */
export function schemaProblem(issue: z.core.$ZodIssue, given: unknown): Placed {
  const [innermost, path] = deepest(issue, [...issue.path]);
  const rule = ruleAt(given, path);
  const where = rule === null ? "" : `${rule}: `;
  const field = path.filter((part) => typeof part === "string").at(-1);
  const { en, de } = saidOf(innermost, field === undefined ? "" : ` (${field})`);
  return problem(rule, path, where + en, where + de);
}

function saidOf(issue: z.core.$ZodIssue, field: string): Said {
  if (issue.code === "unrecognized_keys") {
    const keys = issue.keys.join(", ");
    return { en: `The policy knows no field ${keys} here.`, de: `Ein Feld ${keys} kennt die Richtlinie hier nicht.` };
  }
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String).join(", ");
    return {
      en: `That word isn't known here${field}. Choose one of: ${choices}.`,
      de: `Dieses Wort ist hier nicht bekannt${field}. Wählen Sie eines von: ${choices}.`,
    };
  }
  const why = issue.message.replace(/\.$/, "");
  return { en: `This doesn't fit${field}: ${why}.`, de: `Das passt nicht${field}: ${why}.` };
}

/** Of the branches of a union, the one that came furthest tells what was meant. */
function deepest(issue: z.core.$ZodIssue, path: PropertyKey[]): [z.core.$ZodIssue, PropertyKey[]] {
  if (issue.code !== "invalid_union") return [issue, path];
  const [inner] = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length);
  return inner === undefined ? [issue, path] : deepest(inner, [...path, ...inner.path]);
}

function ruleAt(given: unknown, [first, index]: readonly PropertyKey[]): string | null {
  const document = z.looseObject({ rules: z.array(z.unknown()) }).safeParse(given);
  if (first !== "rules" || typeof index !== "number" || !document.success) return null;
  const rule = z.looseObject({ id: z.string() }).safeParse(document.data.rules[index]);
  return rule.success ? rule.data.id : `#${index + 1}`;
}
