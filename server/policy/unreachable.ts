import type { DraftTest, FindingTest } from "./condition.ts";
import type { Rule } from "./contract.ts";

/** Whether a rule's condition contradicts itself, or what is built in, so that it could never speak. Finds the plain cases. */
export function neverHolds({ when, surfaces, action }: Rule): boolean {
  if ("draft" in when) return isNoDraft(when.draft, surfaces);
  const { finding, given } = when;
  return (
    isNoFinding(finding) || asksOfProtected(finding, action) || (given !== undefined && isNoDraft(given, surfaces))
  );
}

/** Protected speech is built in: a rule that asks something of it alone never gets to see it. */
function asksOfProtected({ category }: FindingTest, action: Rule["action"]): boolean {
  return action !== "never_flag" && category !== undefined && category.every((one) => one === "protected_speech");
}

function isNoFinding({ tag, exceptTag, confidence, anyOf, allOf, not }: FindingTest): boolean {
  return (
    (confidence?.below !== undefined && (confidence.atLeast ?? 0) >= confidence.below) ||
    (tag !== undefined && exceptTag !== undefined && tag.every((one) => exceptTag.includes(one))) ||
    (anyOf?.every(isNoFinding) ?? false) ||
    (allOf?.some(isNoFinding) ?? false) ||
    (allOf !== undefined && sharesNothing(allOf.map((one) => one.category))) ||
    (not !== undefined && Object.keys(not).length === 0)
  );
}

function isNoDraft(test: DraftTest, surfaces: Rule["surfaces"]): boolean {
  const { surface, findings, says, saysNot, lacks, anyOf, allOf, not } = test;
  return (
    Object.keys(test).length === 0 ||
    (surface !== undefined && !surface.some((one) => surfaces.includes(one))) ||
    (findings?.atMost !== undefined && (findings.atLeast ?? 0) > findings.atMost) ||
    (findings !== undefined && isNoFinding(findings.like) && findings.atMost === undefined) ||
    (says !== undefined && says === saysNot) ||
    (lacks !== undefined && findings !== undefined && same(lacks, findings.like) && findings.atMost === undefined) ||
    (anyOf?.every((one) => isNoDraft(one, surfaces)) ?? false) ||
    (allOf?.some((one) => isNoDraft(one, surfaces)) ?? false) ||
    (not?.always ?? false)
  );
}

/** Lists without a value that is in all of them. */
function sharesNothing(lists: readonly (readonly string[] | undefined)[]): boolean {
  const given = lists.filter((list) => list !== undefined);
  const [first] = given;
  return first !== undefined && !first.some((one) => given.every((list) => list.includes(one)));
}

function same(a: FindingTest, b: FindingTest): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
