import { TAGS } from "../detection/contract.ts";
import { conflictsIn } from "./conflicts.ts";
import type { PolicyDocument, Rule } from "./contract.ts";
import { faultOf } from "./pattern.ts";
import { type Placed, problem } from "./problem.ts";
import { neverHolds } from "./unreachable.ts";

/** So many rules are evaluated while somebody types; beyond that a check would take too long. */
const MOST_RULES = 1_000;
const MOST_SENTENCES = 3;

/** What the schema can't see: everything that is wrong with a policy of the right shape, or odd about it. */
export function checkDocument(document: PolicyDocument): Placed[] {
  const { rules } = document;
  if (rules.length > MOST_RULES) return [tooMany(rules)];
  return [...rules.flatMap((rule, index) => ofRule(rule, ["rules", index])), ...conflictsIn(rules)];
}

/** Finds the first rule that is too many in a file, without reading it as a whole: that would take minutes. */
export function tooManyIn(text: string): { rule: Placed; line: number } | null {
  const ids = text
    .matchAll(/^[ \t-]*["']?id["']?:[ \t]*["']?([A-Z]{2,4}-\d{2})\b/gm)
    .drop(MOST_RULES)
    .take(1);
  for (const { 1: id = "", index } of ids)
    return { rule: tooManyFrom(id), line: text.slice(0, index).split("\n").length };
  return null;
}

function tooMany(rules: readonly Rule[]): Placed {
  return tooManyFrom(rules[MOST_RULES]?.id ?? "");
}

function tooManyFrom(id: string): Placed {
  return problem(
    id,
    ["rules", MOST_RULES],
    `${id}: A policy has at most ${MOST_RULES} rules, so that drafts can be checked while somebody types. This is the first too many.`,
    `${id}: Eine Richtlinie hat höchstens ${MOST_RULES} Regeln, damit sich Entwürfe beim Schreiben prüfen lassen. Diese ist die erste zu viel.`,
  );
}

function ofRule(rule: Rule, at: readonly PropertyKey[]): Placed[] {
  const { id, when } = rule;
  return [
    ...unknownTags(id, when, [...at, "when"]),
    ...badPatterns(id, when, [...at, "when"]),
    ...(neverHolds(rule)
      ? [
          problem(
            id,
            [...at, "when"],
            `${id}: Its condition can never hold, so the rule would never speak.`,
            `${id}: Ihre Bedingung kann nie zutreffen; die Regel käme nie zu Wort.`,
          ),
        ]
      : []),
    ...ofWords(rule, at),
  ];
}

function ofWords(rule: Rule, at: readonly PropertyKey[]): Placed[] {
  return (["title", "guidance", "suggestedFix"] as const).flatMap((field) =>
    (["en", "de"] as const).flatMap((language) => {
      const words = rule[field][language];
      const path = [...at, field, language];
      const found: Placed[] = [];
      if (MARKUP.test(words))
        found.push(
          problem(
            rule.id,
            path,
            `${rule.id}: Its words hold markup (${field}, ${language}). They are shown as plain text: write plain sentences.`,
            `${rule.id}: In ihren Worten steht Auszeichnung (${field}, ${language}). Sie werden als reiner Text gezeigt: Schreiben Sie einfache Sätze.`,
          ),
        );
      if (field === "guidance" && sentencesIn(words, language) > MOST_SENTENCES)
        found.push(
          problem(
            rule.id,
            path,
            `${rule.id}: Its guidance has more than three sentences (${language}). Say what to do next in three at most.`,
            `${rule.id}: Ihre Anleitung hat mehr als drei Sätze (${language}). Sagen Sie in höchstens dreien, was zu tun ist.`,
          ),
        );
      return found;
    }),
  );
}

/** Tags, entities, Markdown's stars, links and headings. */
const MARKUP = /<\/?[a-z!][^>]*>|&#?\w+;|\*\*|__|\]\(|^#{1,6} /imu;

function sentencesIn(words: string, language: string): number {
  return [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(words)].length;
}

function unknownTags(id: string, when: unknown, at: readonly PropertyKey[]): Placed[] {
  return walk(when, at).flatMap(({ key, value, path }) =>
    (key === "tag" || key === "exceptTag") && Array.isArray(value)
      ? value
          .filter((tag) => !(String(tag) in TAGS))
          .map((tag) =>
            problem(
              id,
              path,
              `${id}: No detector gives the tag ${tag}.`,
              `${id}: Das Kennzeichen ${tag} vergibt keine Erkennung.`,
            ),
          )
      : [],
  );
}

function badPatterns(id: string, when: unknown, at: readonly PropertyKey[]): Placed[] {
  return walk(when, at).flatMap(({ key, value, path }) => {
    const fault = (key === "says" || key === "saysNot") && typeof value === "string" ? faultOf(value) : null;
    return fault === null ? [] : [problem(id, path, `${id}: ${fault.en}`, `${id}: ${fault.de}`)];
  });
}

interface Step {
  key: string;
  value: unknown;
  path: PropertyKey[];
}

/** Every field of a condition, however deep. */
function walk(node: unknown, path: readonly PropertyKey[]): Step[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const step = Array.isArray(node) ? Number(key) : key;
    return [{ key, value, path: [...path, step] }, ...walk(value, [...path, step])];
  });
}
