import { describe, expect, it } from "vitest";
import { familiesOf, haystackOf, isOverdue, matches } from "#components/policy/families.ts";
import { DAY_ONE_POLICY } from "#server/policy/pack/day-one.ts";

const { rules } = DAY_ONE_POLICY;

describe("The policy as a handbook", () => {
  it("keeps every rule, in one family each, under a plain name", () => {
    const families = familiesOf(rules);
    expect(families.flatMap((family) => family.rules)).toHaveLength(rules.length);
    for (const { title } of families) expect(title).not.toMatch(/^[A-Z]{2,4}$/);
  });

  it.each([
    ["per-03", "PER-03"],
    ["Inside INFORMATION", "COM-04"],
    ["client named", "CLI-01"],
  ])("finds %s", (words, id) => {
    const found = rules.filter((rule) => matches(haystackOf(rule), words)).map((rule) => rule.id);
    expect(found).toContain(id);
  });

  it("finds everything when nothing is sought", () => {
    expect(rules.every((rule) => matches(haystackOf(rule), "  "))).toBe(true);
  });

  it("says of a fact that it is overdue from the day after", () => {
    expect(isOverdue("2026-11-24", "2026-11-24")).toBe(false);
    expect(isOverdue("2026-11-23", "2026-11-24")).toBe(true);
    expect(isOverdue(null, "2026-11-24")).toBe(false);
  });
});
