import canonicalize from "canonicalize";
import type { Rule } from "./contract.ts";
import { type Placed, warning } from "./problem.ts";
import { actionRank, severityRank } from "./rank.ts";
import { ACTION_WORDS } from "./words.ts";

/** Pairs of rules that speak of the very same and ask for different things. Both are named; the stricter one wins. */
export function conflictsIn(rules: readonly Rule[]): Placed[] {
  const byCondition = new Map<string, { rule: Rule; index: number }[]>();
  for (const [index, rule] of rules.entries()) {
    if (rule.mode !== "on") continue;
    const key = canonicalize(inOneOrder({ when: rule.when, audience: rule.audience ?? null })) ?? "";
    byCondition.set(key, [...(byCondition.get(key) ?? []), { rule, index }]);
  }
  return [...byCondition.values()].flatMap((same) =>
    same.flatMap(({ rule, index }, at) =>
      same.slice(0, at).flatMap((earlier) => (clash(earlier.rule, rule) ? [conflict(earlier.rule, rule, index)] : [])),
    ),
  );
}

/** Lists are any-of or all-of: in which order they stand doesn't matter. */
function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inOneOrder).toSorted((a, b) => (canonicalize(a) ?? "").localeCompare(canonicalize(b) ?? ""));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, inOneOrder(inner)]));
}

function clash(a: Rule, b: Rule): boolean {
  const isSamePlace = a.surfaces.some((surface) => b.surfaces.includes(surface));
  return isSamePlace && (a.action !== b.action || a.severity !== b.severity);
}

function conflict(a: Rule, b: Rule, index: number): Placed {
  const { id, action } = strictnessOf(a) >= strictnessOf(b) ? a : b;
  return warning(
    b.id,
    ["rules", index],
    `${a.id} and ${b.id} speak of the same thing and ask for different ones: ${id} wins (${ACTION_WORDS[action].en}), being the stricter.`,
    `${a.id} und ${b.id} sprechen von derselben Sache und verlangen Verschiedenes: ${id} gilt (${ACTION_WORDS[action].de}), weil strenger.`,
  );
}

/** What takes a text out of the policy's hands comes before whatever any rule asks for. */
function strictnessOf({ action, severity }: Rule): number {
  if (action === "never_flag" || action === "out_of_scope") return 100;
  return actionRank(action) * 10 + severityRank(severity);
}
