import { z } from "zod";
import type { Said } from "./contract.ts";
import { type Placed, problem } from "./problem.ts";

/** What doesn't fit the schema, in a sentence for whoever wrote the file; with the rule it stands in. */
export function schemaProblem(issue: z.core.$ZodIssue, given: unknown): Placed {
  const [innermost, path] = deepest(issue, [...issue.path]);
  const rule = ruleAt(given, path);
  const where = rule === null ? "" : `${rule}: `;
  const field = path.filter((part) => typeof part === "string").at(-1);
  const { en, de } = saidOf(innermost, field === undefined ? "" : ` (${field})`, isMissing(given, path));
  return problem(rule, path, where + en, where + de);
}

function saidOf(issue: z.core.$ZodIssue, field: string, isMissing: boolean): Said {
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
  if (issue.code === "custom") return KNOWN[issue.message] ?? { en: issue.message, de: issue.message };
  if (issue.code === "too_small") return tooSmall(issue, field);
  if (issue.code === "too_big")
    return {
      en: `This is too much${field}: ${issue.maximum} at most.`,
      de: `Das ist zu viel${field}: höchstens ${issue.maximum}.`,
    };
  if (issue.code === "invalid_type" && isMissing)
    return { en: `Something is missing here${field}.`, de: `Hier fehlt etwas${field}.` };
  return OF_FORMAT[issue.code === "invalid_format" ? issue.format : ""]?.(field) ?? otherKind(issue, field);
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall, field: string): Said {
  if (origin === "string") return { en: `Nothing is written here${field}.`, de: `Hier steht nichts${field}.` };
  if (origin === "array")
    return {
      en: `This list is empty${field}. Name one at least, or leave it out.`,
      de: `Diese Liste ist leer${field}. Nennen Sie mindestens eines, oder lassen Sie sie weg.`,
    };
  return {
    en: `This is too little${field}: ${minimum} at least.`,
    de: `Das ist zu wenig${field}: mindestens ${minimum}.`,
  };
}

/** Kinds of words that have a form, by zod's names. */
const OF_FORMAT: Record<string, (field: string) => Said> = {
  email: (field) => ({ en: `This isn't an e-mail address${field}.`, de: `Das ist keine E-Mail-Adresse${field}.` }),
  date: (field) => ({
    en: `This isn't a day${field}: write it as 2027-03-31.`,
    de: `Das ist kein Tag${field}: Schreiben Sie ihn als 2027-03-31.`,
  }),
  regex: (field) => ({
    en: `This doesn't have the form it needs${field}: capital letters, a dash and two digits, such as CLI-07.`,
    de: `Das hat nicht die nötige Form${field}: Großbuchstaben, ein Strich und zwei Ziffern, etwa CLI-07.`,
  }),
};

function otherKind(issue: z.core.$ZodIssue, field: string): Said {
  const [en, de] = (issue.code === "invalid_type" ? KINDS[issue.expected] : undefined) ?? [
    "something else",
    "etwas anderes",
  ];
  return {
    en: `Here stands the wrong kind of thing${field}: it has to be ${en}.`,
    de: `Hier steht etwas Falsches${field}: Es muss ${de} sein.`,
  };
}

const KINDS: Record<string, [en: string, de: string]> = {
  string: ["words", "ein Text"],
  number: ["a number", "eine Zahl"],
  int: ["a whole number", "eine ganze Zahl"],
  boolean: ["true or false", "true oder false"],
  array: ["a list", "eine Liste"],
  object: ["a group of fields", "eine Gruppe von Feldern"],
};

/** What the document says of itself as a whole (contract.ts). */
const KNOWN: Record<string, Said> = {
  "Every surface is set exactly once.": {
    en: "Every surface is set exactly once.",
    de: "Jeder Ort wird genau einmal eingestellt.",
  },
  "Every rule has its own id.": { en: "Every rule has its own id.", de: "Jede Regel hat ihre eigene Kennung." },
};

/** Whether nothing at all stands where a path leads. */
function isMissing(given: unknown, path: readonly PropertyKey[]): boolean {
  let node: unknown = given;
  for (const step of path) {
    if (typeof node !== "object" || node === null) return false;
    node = Reflect.get(node, step);
  }
  return node === undefined;
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
