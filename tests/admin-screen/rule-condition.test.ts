import { describe, expect, it } from "vitest";
import {
  DRAFT_FIELDS,
  FINDING_FIELDS,
  isSimple,
  NEW_DRAFT_ROW,
  NEW_FINDING_ROW,
} from "#components/policy-desk/rule/condition.ts";
import { Condition } from "#server/policy/condition.ts";
import { DAY_ONE_POLICY } from "#server/policy/pack/day-one.ts";

describe("the condition of a rule in its editor", () => {
  it("is in rows for every rule of day one", () => {
    expect(DAY_ONE_POLICY.rules.filter(({ when }) => !isSimple(when)).map(({ id }) => id)).toEqual([]);
  });

  it.each<[string, Condition]>([
    ["any of", { finding: { anyOf: [{ tag: ["plan"] }, { tag: ["figure"] }] } }],
    ["not", { draft: { not: { says: "we" } } }],
    ["a count of findings", { draft: { findings: { like: { tag: ["figure"] }, atLeast: 2 } } }],
    ["in drafts that fit", { finding: { tag: ["figure"] }, given: { says: "quarter" } }],
  ])("is YAML where it says %s", (_, when) => {
    expect(isSimple(when)).toBe(false);
  });

  it("stays in rows when a part was taken out", () => {
    expect(isSimple({ finding: { category: ["roadmap"], anyOf: undefined } })).toBe(true);
  });

  it("begins each row with something that is right as it stands", () => {
    for (const field of FINDING_FIELDS)
      expect(Condition.safeParse({ finding: NEW_FINDING_ROW[field] }).success, field).toBe(true);
    for (const field of DRAFT_FIELDS)
      expect(Condition.safeParse({ draft: NEW_DRAFT_ROW[field] }).success, field).toBe(true);
  });
});
