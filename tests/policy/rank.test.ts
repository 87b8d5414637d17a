import { describe, expect, it } from "vitest";
import {
  atMost,
  compareGravity,
  highestAction,
  highestSeverity,
  needsPerson,
  raised,
} from "../../server/policy/rank.ts";
import { ACTIONS, SEVERITIES } from "../../server/policy/words.ts";

describe("gravity", () => {
  it("orders by what is asked for, then by how serious it is", () => {
    const mixed = [
      { action: "advise", severity: "critical" },
      { action: "review", severity: "low" },
      { action: "block", severity: "medium" },
      { action: "review", severity: "high" },
    ] as const;
    expect(mixed.toSorted(compareGravity).map(({ action, severity }) => `${action} ${severity}`)).toEqual([
      "block medium",
      "review high",
      "review low",
      "advise critical",
    ]);
  });

  it.each([
    [
      { action: "info", severity: "low" },
      { action: "advise", severity: "medium" },
    ],
    [
      { action: "advise", severity: "medium" },
      { action: "review", severity: "high" },
    ],
    [
      { action: "review", severity: "high" },
      { action: "review", severity: "critical" },
    ],
    [
      { action: "block", severity: "critical" },
      { action: "block", severity: "critical" },
    ],
  ] as const)("%j rises to %j", (from, to) => {
    expect(raised(from)).toEqual(to);
  });

  it("of nothing is nothing", () => {
    expect(highestAction([])).toBe("pass");
    expect(highestSeverity([])).toBe("none");
  });

  it("of a list is its highest, wherever that stands", () => {
    expect(highestAction([...ACTIONS].toReversed())).toBe("block");
    expect(highestSeverity([...SEVERITIES])).toBe("critical");
  });

  it("is capped without being raised", () => {
    expect(atMost("critical", "low")).toBe("low");
    expect(atMost("none", "low")).toBe("none");
  });

  it("needs a person from review on", () => {
    expect(ACTIONS.filter(needsPerson)).toEqual(["review", "block"]);
  });
});
