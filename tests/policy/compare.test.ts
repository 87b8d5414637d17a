import { expect, it } from "vitest";
import { compare } from "../../server/policy/compare.ts";
import type { Rule } from "../../server/policy/contract.ts";
import { DAY_ONE_POLICY } from "../../server/policy/pack/day-one.ts";
import { withRule } from "./arrange.ts";

const surfaces = DAY_ONE_POLICY.surfaces.map((surface) =>
  surface.id === "post" ? { ...surface, limit: 2_000, validDays: 7 } : surface,
);

it.each<[Partial<Rule>, string, string]>([
  [
    { action: "block" },
    "CLI-01 changes its action from “Needs a reviewer” to “Has to change first”.",
    "„Muss erst geändert werden“",
  ],
  [
    { surfaces: ["post", "comment"] },
    "CLI-01 no longer holds on Article, Collaborative article",
    "gilt nicht mehr für",
  ],
  [
    { recheckBy: "2027-03-31" },
    "CLI-01 changes its day of the next look from none to 2027-03-31.",
    "von keins zu 2027-03-31",
  ],
  [{ mode: "shadow" }, "CLI-01 was on and is now in shadow.", "war an und ist jetzt im Schatten"],
])("says what a version changes of a rule, as it reads on screen (%#)", (change, en, de) => {
  const changed = withRule("CLI-01", change);
  const [said, ...others] = compare(DAY_ONE_POLICY, changed);
  expect(others).toEqual([]);
  expect(said?.en).toContain(en);
  expect(said?.de).toContain(de);
});

it("says which settings of a surface change", () => {
  expect(compare(DAY_ONE_POLICY, { ...DAY_ONE_POLICY, surfaces })).toEqual([
    {
      en: "The surface “Post” is set differently: limit, how long a clearance holds.",
      de: expect.stringMatching(/^Der Ort „.*“ ist anders eingestellt: Grenze, wie lange eine Freigabe gilt\.$/),
    },
  ]);
});
