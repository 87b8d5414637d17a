import { describe, expect, it } from "vitest";
import { Conditions, type RoutedFacts } from "../../server/routing/contract.ts";
import { excludedFrom, firstFitting, fits } from "../../server/routing/route.ts";
import { assigneeOf, isComplete, type Station, seatsOf } from "../../server/routing/seats.ts";

const facts: RoutedFacts = {
  surface: "post",
  categories: ["client_name", "financial"],
  severity: "high",
  department: "Operations",
  country: "GB",
  speaksForIssuer: false,
};

describe("a rule fits", () => {
  it.each([
    [{}, true],
    [{ categories: ["financial", "roadmap"] }, true],
    [{ categories: ["roadmap"] }, false],
    [{ severityAtLeast: "medium" }, true],
    [{ severityAtLeast: "critical" }, false],
    [{ surfaces: ["comment"] }, false],
    [{ surfaces: ["post"], departments: ["Operations"], countries: ["GB", "IE"] }, true],
    [{ countries: ["IE"] }, false],
    [{ speaksForIssuer: true }, false],
    [{ speaksForIssuer: false }, true],
  ])("%j: %s", (conditions, expected) => {
    expect(fits(Conditions.parse(conditions), facts)).toBe(expected);
  });

  it("first come, first taken; one that is off isn't there", () => {
    const rule = (name: string, isOn: boolean, more = {}) => ({
      name,
      isOn,
      conditions: Conditions.parse(more),
      path: { order: "in_turn" as const, stages: [] },
    });
    const rules = [rule("off", false), rule("comments", true, { surfaces: ["comment"] }), rule("rest", true)];
    expect(firstFitting(rules, facts)?.name).toBe("rest");
    expect(firstFitting(rules.slice(0, 2), facts)).toBeNull();
  });
});

it("leaves a manager out of a report's pay and conflict, and of nothing else", () => {
  const author = { managerId: "boss" };
  expect(excludedFrom({ categories: ["hr_info"] }, author)).toEqual(["boss"]);
  expect(excludedFrom({ categories: ["missing_disclosure"] }, author)).toEqual(["boss"]);
  expect(excludedFrom({ categories: ["client_name"] }, author)).toEqual([]);
  expect(excludedFrom({ categories: ["hr_info"] }, { managerId: null })).toEqual([]);
});

const station = (more: Partial<Station> = {}): Station => ({
  groupId: "grp_legal",
  needs: "any",
  excludedIds: [],
  memberIds: ["ana", "ben", "cem"],
  approvals: [],
  ...more,
});
const yes = (personId: string, byId = personId) => ({ personId, byId });

describe("whose turn it is", () => {
  const of = (id: string, more: Partial<Station> = {}, standsInFor: string[] = [], authorId = "mara") =>
    seatsOf(station(more), id, { authorId, standsInFor });

  it.each([
    ["a member's", of("ana"), ["ana"]],
    ["nobody's from outside the group", of("eve"), []],
    ["a deputy's, for who is away", of("eve", {}, ["ben"]), ["ben"]],
    ["a member's for both, where they stand in for another", of("ana", {}, ["ben"]), ["ana", "ben"]],
    ["never the author's", of("ana", {}, [], "ana"), []],
    ["never a deputy's for the author", of("eve", {}, ["ana"], "ana"), []],
    ["never the excluded manager's", of("ana", { excludedIds: ["ana"] }), []],
    ["never a deputy's for the excluded manager", of("eve", { excludedIds: ["ana"] }, ["ana"]), []],
    ["not theirs again once they said yes", of("ana", { approvals: [yes("ana")] }), []],
    ["not the deputy's where the member has said yes", of("eve", { approvals: [yes("ben")] }, ["ben"]), []],
    ["everybody's where it is for everybody", of("eve", { groupId: null }), ["eve"]],
  ])("%s", (_, seats, expected) => {
    expect(seats).toEqual(expected);
  });
});

describe("enough have said yes", () => {
  it.each([
    ["any: one", { needs: "any", approvals: [yes("ana")] }, true],
    ["any: nobody", { needs: "any" }, false],
    [
      "two: one person for two is still one pair of eyes",
      { needs: "two", approvals: [yes("ana"), yes("ben", "ana")] },
      false,
    ],
    ["two: two people", { needs: "two", approvals: [yes("ana"), yes("ben")] }, true],
    ["two, of a group of one", { needs: "two", memberIds: ["ana"], approvals: [yes("ana")] }, true],
    ["all: one is missing", { needs: "all", approvals: [yes("ana"), yes("ben")] }, false],
    ["all: a deputy said it for one", { needs: "all", approvals: [yes("ana"), yes("ben"), yes("cem", "eve")] }, true],
    ["all: the author isn't asked", { needs: "all", memberIds: ["ana", "mara"], approvals: [yes("ana")] }, true],
    ["all, and somebody left the group", { needs: "all", memberIds: ["ana"], approvals: [yes("ana")] }, true],
  ] as const)("%s", (_, more, expected) => {
    expect(isComplete(station({ ...more } as Partial<Station>), "mara")).toBe(expected);
  });
});

describe("is given to", () => {
  const three = ["ana", "ben", "cem"].map((id) => ({ id, load: id === "ana" ? 0 : 2 }));
  it.each([
    ["nobody, where whoever comes first takes it", "none", null, null],
    ["the first, where nobody had one yet", "round_robin", null, "ana"],
    ["the next in turn", "round_robin", "ana", "ben"],
    ["the first again after the last", "round_robin", "cem", "ana"],
    ["the next, where who came last has left", "round_robin", "bea", "ben"],
    ["who has least", "least_loaded", "ana", "ana"],
  ] as const)("%s", (_, how, last, expected) => {
    expect(assigneeOf(three, how, last)).toBe(expected);
  });
});
