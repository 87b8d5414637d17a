import type { Condition, DraftTest, FindingTest } from "#server/policy/condition.ts";

/** What rows can show of a finding's condition, in the order they are printed. */
export const FINDING_FIELDS = ["category", "tag", "exceptTag", "entity", "confidence"] as const;
export type FindingField = (typeof FINDING_FIELDS)[number];

/** What rows can show of a draft's condition. */
export const DRAFT_FIELDS = [
  "always",
  "surface",
  "says",
  "saysNot",
  "minWords",
  "overLimit",
  "hasFindingOfSeverity",
  "circumstance",
  "isPrivate",
  "aiReminderDue",
] as const;
export type DraftField = (typeof DRAFT_FIELDS)[number];

/** Whether rows can show all of a condition. Those within others (any of, all of, not …) are for YAML. */
export function isSimple(when: Condition): boolean {
  if ("draft" in when) return isOnly(when.draft, DRAFT_FIELDS);
  return when.given === undefined && isOnly(when.finding, FINDING_FIELDS);
}

function isOnly(test: FindingTest | DraftTest, fields: readonly string[]): boolean {
  return Object.entries(test).every(([field, value]) => value === undefined || fields.includes(field));
}

/** What a new row begins with. */
export const NEW_FINDING_ROW: Record<FindingField, FindingTest> = {
  category: { category: ["client_name"] },
  tag: { tag: ["confidential_client"] },
  exceptTag: { exceptTag: ["public_client"] },
  entity: { entity: ["ORG"] },
  confidence: { confidence: { atLeast: 0.8 } },
};

export const NEW_DRAFT_ROW: Record<DraftField, DraftTest> = {
  always: { always: true },
  surface: { surface: ["post"] },
  says: { says: "confidential" },
  saysNot: { saysNot: "disclosure" },
  minWords: { minWords: 100 },
  overLimit: { overLimit: true },
  hasFindingOfSeverity: { hasFindingOfSeverity: "medium" },
  circumstance: { circumstance: "picture" },
  isPrivate: { isPrivate: true },
  aiReminderDue: { aiReminderDue: true },
};

/** What a condition begins with when it comes to speak of something else. */
export const NEW_CONDITION = {
  finding: { finding: NEW_FINDING_ROW.category },
  draft: { draft: NEW_DRAFT_ROW.always },
} as const satisfies Record<string, Condition>;
